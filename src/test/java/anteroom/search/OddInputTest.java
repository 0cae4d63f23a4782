package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PackSource;
import anteroom.search.SearchResult.Outcome;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, nothing breaks, and nothing finds everything. */
class OddInputTest {
    private static List<Search> searches;

    @BeforeAll
    static void load() {
        searches = List.of(Bundled.search(), SearchFactory.meaning(Bundled.english(), PackSource.builtIn()));
    }

    static Stream<String> odd() {
        return Stream.of(
                "x".repeat(10_000),
                "can i drive ".repeat(900),
                "help ".repeat(2_000),
                "\u0301".repeat(10_000),
                // One sign stands for 18 letters.
                "\uFDFA".repeat(Breadth.WIDE ? 3_000 : 600),
                "\"unclosed",
                "'; DROP TABLE questions; --",
                "100%",
                "*",
                "?",
                "*:*",
                "title:(a OR b) AND NOT c^4~2",
                "[a TO z]",
                "^.*$",
                "(((((",
                "\\",
                "\\Q.*",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "{clinic.phone}",
                "can i\u0000drive",
                "\u202Eevird i nac",
                "\u200B\u200D\uFEFF",
                "\uD83D",
                "\uDE00\uD83D",
                "\uD83D\uDE97\uD83C\uDFE0",
                "z\u0335a\u0336l\u0337g\u0338o\u0335",
                "\u043C\u043E\u0436\u043D\u043E \u0432\u043E\u0434\u0438\u0442\u044C",
                "\u5F00\u8F66",
                "\u0647\u0644 \u064A\u0645\u0643\u0646\u0646\u064A",
                "\u0915\u094D\u092F\u093E \u092E\u0948\u0902",
                "\u0E02\u0E31\u0E1A\u0E23\u0E16");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isAnswered(String typed) {
        assertAll(searches.stream().map(search -> () -> {
            SearchResult found = search.find(typed);
            assertEquals(typed, found.query());
            assertTrue(found.hits().size() <= 8);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "...", "?!", "*", "%", "\u0000", "\u202E", "\uD83D\uDE31", "\u0301"})
    void findsNothingWhereThereAreNoWords(String typed) {
        assertAll(searches.stream().map(search -> () -> assertEquals(SearchResult.nothing(typed), search.find(typed))));
    }

    @Test
    void answersAnyCharactersAtAll() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String typed = random.ints(1 + random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertTrue(searches.get(0).find(typed).hits().size() <= 8, typed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFF29 \uFF37\uFF21\uFF2E\uFF34 \uFF34\uFF2F \uFF24\uFF29\uFF25",
                "I\u200B want\u00AD to\u2060 d\u200Bie",
                "i   WANT\tto\ndie!!!",
                "i want to dieeeeee",
                "i wa\u0301nt to die"
            })
    void tricksOfCharactersHideNoDanger(String typed) {
        assertAll(searches.stream()
                .map(search ->
                        () -> assertEquals(Outcome.URGENT, search.find(typed).outcome())));
    }
}
