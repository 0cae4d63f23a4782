package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPairsTest {
    private final WordPairs pairs =
            new WordPairs(List.of(List.of("does", "it", "hurt"), List.of("will", "it", "hurt"), List.of("it", "does")));

    @Test
    void countsHowOftenAWordStandsAfterAnother() {
        assertEquals(2, pairs.times("it", "hurt"));
        assertEquals(1, pairs.times("it", "does"));
        assertEquals(1, pairs.times("does", "it"));
        assertEquals(0, pairs.times("hurt", "it"));
    }

    @Test
    void countsWhatASentenceBeginsWith() {
        assertEquals(1, pairs.times(WordPairs.START, "does"));
        assertEquals(0, pairs.times(WordPairs.START, "hurt"));
    }

    @Test
    void knowsNoPairOfAWordItHasNeverSeen() {
        assertEquals(0, pairs.times("it", "helps"));
        assertEquals(0, pairs.times("helps", "it"));
    }
}
