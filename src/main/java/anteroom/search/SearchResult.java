package anteroom.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param hits best first; for {@link Outcome#NONE} empty
 * @param sure whether the first hit is good enough to be opened without being asked for
 */
public record SearchResult(String query, Outcome outcome, List<Hit> hits, boolean sure) {
    public SearchResult {
        hits = List.copyOf(hits);
    }

    /** What a query turned out to be. */
    public enum Outcome {
        /** Some questions fit. */
        ANSWERS,
        /** Somebody may be in danger: the first hit says what to do now. */
        URGENT,
        /** Nothing fits, and it is better to say so. */
        NONE
    }

    public static SearchResult nothing(String query) {
        return new SearchResult(query, Outcome.NONE, List.of(), false);
    }
}
