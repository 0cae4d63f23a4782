package anteroom.search;

import anteroom.content.Edition;

/** Makes the search of an edition. */
public final class Searches {
    private Searches() {}

    /** A search by words alone: ready at once, with urgent phrases first. */
    public static Search words(Edition edition) {
        return new WordSearch(edition);
    }
}
