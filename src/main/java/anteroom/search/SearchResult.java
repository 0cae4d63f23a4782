package anteroom.search;

import java.util.List;
import java.util.Optional;

/**
 * What a query found.
 *
 * @param hits best first; for {@link Outcome#NONE} empty
 * @param sure whether the first hit is good enough to be opened without being asked for
 * @param help whether help belongs on the screen as well
 * @param method what answered
 */
public record SearchResult(String query, Outcome outcome, List<Hit> hits, boolean sure, Help help, Method method) {
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

    /** What answers, from the first moment on to the last. */
    public enum Method {
        RULES,
        WORDS,
        MEANING
    }

    /**
     * The help that a query calls for.
     *
     * @param question the id of the urgent question that says what to do; empty for {@link Place#NONE}
     */
    public record Help(Place place, Optional<String> question) {
        public static final Help NONE = new Help(Place.NONE, Optional.empty());

        /** Where it stands. */
        public enum Place {
            /** Before all else: the outcome is {@link Outcome#URGENT}. */
            FIRST,
            /** In sight next to the answers, or to the word that there are none: there may be danger, but hardly. */
            BESIDE,
            NONE
        }

        public static Help first(String question) {
            return new Help(Place.FIRST, Optional.of(question));
        }

        public static Help beside(String question) {
            return new Help(Place.BESIDE, Optional.of(question));
        }
    }

    /** What is found for an empty field. */
    public static SearchResult nothing(String query) {
        return new SearchResult(query, Outcome.NONE, List.of(), false, Help.NONE, Method.RULES);
    }
}
