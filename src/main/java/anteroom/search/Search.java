package anteroom.search;

/** Answers what a patient types with the questions that it most likely means. Safe to call from any thread. */
public interface Search {
    /** Never throws for any text, however odd; an empty or meaningless query finds nothing. */
    SearchResult find(String query);

    /**
     * Runs the listener once, in any thread, when this search has grown better than it was when first asked; at once if
     * it has by then, never if it does not grow.
     */
    default void whenBetter(Runnable listener) {}
}
