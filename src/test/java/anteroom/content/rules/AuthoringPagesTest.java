package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.language.LanguageRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say in figures is what the rules hold to; what the pack holds is counted by {@code anteroom check} alone. */
class AuthoringPagesTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    /** Counts of the day on which something was measured. */
    private static final Path MEASURED = PAGES.resolve("benchmarks.md");

    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?<![\\d,])\\b\\d{1,3} (?:cards|questions|answers|facts|sources|ways of asking|words of the glossary)\\b");

    @Test
    void typeNoCountOfThePack() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            assertEquals(
                    List.of(),
                    Stream.concat(
                                    Stream.of(Path.of("README.md")),
                                    pages.filter(page -> page.toString().endsWith(".md")))
                            .filter(page -> !page.equals(MEASURED))
                            .flatMap(page ->
                                    COUNT.matcher(read(page)).results().map(found -> page + ": " + found.group()))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reading grade of a card or an answer                                 | at most HARDEST
            reading grade on average                                             | at most MEAN
            words in a sentence                                                  | at most SENTENCE
            words on a card, in a stage of the visit, in an answer               | at most CARD, STAGE, ANSWER
            items in a list                                                      | at most LIST
            characters of the short form of an answer                            | at most SHORT
            ways of asking a question                                            | at least ASKED, none shared
            """)
    void nameTheLimitsOfTheRules(String rule, String limit) {
        var measure = LanguageRules.builtIn("en").orElseThrow().measures().get(0);
        var said = limit.replace("HARDEST", String.format(Locale.ROOT, "%.0f", measure.most()))
                .replace("MEAN", String.format(Locale.ROOT, "%.0f", measure.mostOnAverage()))
                .replace("SENTENCE", "" + LengthRule.LONGEST_SENTENCE)
                .replace("CARD", "" + LengthRule.LONGEST_CARD)
                .replace("STAGE", "" + LengthRule.LONGEST_STAGE)
                .replace("ANSWER", "" + LengthRule.LONGEST_ANSWER)
                .replace("LIST", "" + LengthRule.LONGEST_LIST)
                .replace("SHORT", "" + LengthRule.LONGEST_SHORT)
                .replace("ASKED", "" + SearchPhrasesRule.FEWEST);
        var row = "| " + rule + " | " + said + " |";

        assertTrue(read(PAGES.resolve("authoring/how-to-write.md")).contains(row), row);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
