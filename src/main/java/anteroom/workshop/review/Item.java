package anteroom.workshop.review;

import anteroom.content.ClinicValue;
import anteroom.content.Line;
import anteroom.content.Placeholders;
import anteroom.content.rules.Contradiction;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing to read and to tick: a card, an answer, a stage of the visit, the calm minute or a hard word.
 *
 * @param number by which the whole sheet refers to it
 * @param picture what its picture shows, as it is read aloud; empty when it has none
 * @param grade the reading grade; a hard word has none
 */
record Item(
        int number,
        String id,
        String title,
        Flag flag,
        String picture,
        OptionalDouble grade,
        List<Line> lines,
        List<Cited> facts) {

    /** Why somebody with little time should begin here. */
    enum Flag {
        NONE,
        CRITICAL,
        URGENT
    }

    Item {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    boolean isFlagged() {
        return flag != Flag.NONE;
    }

    /** The contradictions whose sides are among its facts. */
    Set<Contradiction> settles() {
        var settled = EnumSet.noneOf(Contradiction.class);
        facts.forEach(cited -> settled.addAll(Contradiction.namedBy(cited.fact())));
        return settled;
    }

    boolean names(ClinicValue value) {
        return lines.stream()
                .flatMap(line ->
                        line.otherwise() == null ? Stream.of(line.text()) : Stream.of(line.text(), line.otherwise()))
                .anyMatch(text -> Placeholders.in(text).contains(value));
    }
}
