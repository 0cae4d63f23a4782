package anteroom.search;

/** Answers what a patient types with the questions that it most likely means. Safe to call from any thread. */
public interface Search {
    /** Never throws for any text, however odd; an empty or meaningless query finds nothing. */
    SearchResult find(String query);
}
