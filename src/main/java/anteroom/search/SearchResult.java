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
 * @param typedIn the tag of the language in which the query is typed, if that is clearly not the one of the edition: to be
 *     offered, and the language that was searched if the pack has it
 */
public record SearchResult(
        String query,
        Outcome outcome,
        List<Hit> hits,
        boolean sure,
        Help help,
        Method method,
        Optional<String> typedIn) {
    public SearchResult {
        hits = List.copyOf(hits);
    }

    public SearchResult(String query, Outcome outcome, List<Hit> hits, boolean sure, Help help, Method method) {
        this(query, outcome, hits, sure, help, method, Optional.empty());
    }

    public enum Outcome {
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

    /** The same, typed in another language than the one that is shown, in whose questions none of its words stand. */
    SearchResult typedIn(String language) {
        List<Hit> unmarked = hits.stream()
                .map(hit -> new Hit(hit.id(), hit.score(), List.of()))
                .toList();
        return new SearchResult(query, outcome, unmarked, sure, help, method, Optional.of(language));
    }

    /** The same, but that nothing of it is an emergency; what is only one to a search of the wrong language is none. */
    SearchResult withoutHelp() {
        return outcome == Outcome.URGENT
                ? new SearchResult(query, Outcome.NONE, List.of(), false, Help.NONE, method, typedIn)
                : new SearchResult(query, outcome, hits, sure, Help.NONE, method, typedIn);
    }

    SearchResult withHelp(Help other) {
        return new SearchResult(query, outcome, hits, sure, other, method, typedIn);
    }

    /** What is found for an empty field. */
    public static SearchResult nothing(String query) {
        return new SearchResult(query, Outcome.NONE, List.of(), false, Help.NONE, Method.RULES);
    }
}
