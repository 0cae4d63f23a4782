package anteroom.workshop.review;

import anteroom.content.Fact;
import java.util.List;

/**
 * A fact that bears out some of an item's lines.
 *
 * @param lines which of them, counted from 1
 * @param toldAt number of the item beside which the fact stands in full
 */
record CitedFact(Fact fact, List<Integer> lines, int toldAt) {
    CitedFact {
        lines = List.copyOf(lines);
    }

    boolean isReworded() {
        return fact.use() == Fact.Use.R;
    }

    boolean hasNote() {
        return isReworded() || !fact.note().isEmpty();
    }

    boolean isUnchecked() {
        return fact.status() != null && !fact.status().equals("verified");
    }

    /** An article's facts bear its key in their ids already. */
    boolean hasWorks() {
        return !fact.works().isEmpty();
    }
}
