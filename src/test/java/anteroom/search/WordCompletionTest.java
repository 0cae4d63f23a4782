package anteroom.search;

import static anteroom.search.Editions.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCompletionTest {
    private final WordCompletion suggestions = new WordCompletion(Editions.of(
            question("a", "Can I drive?", "can i drive home", "drinking", "driving", "can't i drive"),
            question(
                    "b", "Can I drink?", "can i drink beer", "drink water", "driving home", "can't drink", "I can't")));

    @ParameterizedTest
    @CsvSource({
        "dr, drink drive",
        "can I dri, drive drink",
        "DRI, drink drive",
        "drink, ''",
        "can, ''",
        "'i ca', can't can",
        "'dr ', ''",
        "x, ''",
        "'', ''",
        "'?', ''"
    })
    void completesTheLastWord(String typed, String words) {
        List<String> expected =
                Arrays.stream(words.split(" ")).filter(w -> !w.isEmpty()).toList();
        assertEquals(expected, suggestions.of(typed, 3));
    }
}
