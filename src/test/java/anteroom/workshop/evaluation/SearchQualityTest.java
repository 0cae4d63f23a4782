package anteroom.workshop.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.search.MultilingualSearch;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gate: what the search reached on phrasings that it was never tuned on, rounded down a little. A change that
 * makes it worse is seen here; one that makes it better may raise the line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityTest {
    private static final Path SETS = Path.of("src/test/resources/anteroom/search");
    private static final Edition ENGLISH = Bundled.english();
    private static final Edition SPANISH = Bundled.spanish();
    private static final Map<String, ToDoubleFunction<Evaluation>> FIGURES = Map.ofEntries(
            Map.entry("hit at 1", evaluation -> evaluation.hitAt(1)),
            Map.entry("hit at 3", evaluation -> evaluation.hitAt(3)),
            Map.entry("worst voice, hit at 3", evaluation -> worstVoice(evaluation)),
            Map.entry("urgent", Evaluation::urgentRecall),
            Map.entry("urgent helped", Evaluation::urgentHelped),
            Map.entry("false urgent", Evaluation::falseUrgent),
            Map.entry("help beside", Evaluation::helpBeside),
            Map.entry("refused", Evaluation::refused),
            Map.entry("wrongly refused", Evaluation::wronglyRefused),
            Map.entry("right when sure", Evaluation::rightWhenSure));

    /** Behind a set's name: those of its queries that have three to nine words, as one word each. */
    private static final String NO_SPACES = ", no spaces";

    /** Of fewer queries a figure says nothing. */
    private static final int ENOUGH = 5;

    private KnownFigures known;

    /** By their names; empty as long as nothing has to be measured. */
    private Map<String, Search> searches = Map.of();

    @BeforeAll
    void readKnown() throws IOException {
        known = KnownFigures.of(SETS, Breadth.WIDE);
    }

    @AfterAll
    void keepKnown() {
        known.keep();
    }

    private Search search(String name) {
        if (searches.isEmpty()) {
            Search english = new Remembering(SearchFactory.meaning(ENGLISH, PackSource.builtIn()));
            Search spanish = new Remembering(SearchFactory.meaning(SPANISH, PackSource.builtIn()));
            MultilingualSearch all = new MultilingualSearch(Map.of(ENGLISH, english, SPANISH, spanish));
            searches = Map.of(
                    "English", english,
                    "Spanish", spanish,
                    "English is shown", all.shownIn("en"),
                    "Spanish is shown", all.shownIn("es"),
                    "words", Bundled.search());
        }
        return searches.get(name);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("by meaning")
    @CsvSource(delimiter = '|', textBlock = """
            answers  | hit at 1              | >= | 0.94
            answers  | hit at 3              | >= | 0.975
            answers  | wrongly refused       | <= | 0.0125
            answers  | false urgent          | <= | 0.015
            answers  | help beside           | <= | 0.08
            answers  | right when sure       | >= | 0.955
            urgent   | urgent                | >= | 0.96
            urgent   | urgent helped         | >= | 0.99
            urgent   | hit at 1              | >= | 0.96
            none     | refused               | >= | 0.925
            none     | false urgent          | <= | 0.01
            harmless | false urgent          | <= | 0.02
            voices   | hit at 1              | >= | 0.89
            voices   | hit at 3              | >= | 0.97
            voices   | worst voice, hit at 3 | >= | 0.80
            voices   | wrongly refused       | <= | 0.02
            voices   | refused               | >= | 0.94
            voices   | urgent                | >= | 0.965
            voices   | urgent helped         | >= | 0.99
            voices   | false urgent          | <= | 0.01
            voices   | help beside           | <= | 0.045
            hands    | hit at 1              | >= | 0.97
            hands    | hit at 3              | >= | 0.985
            hands    | wrongly refused       | <= | 0.01
            hands    | refused               | >= | 0.77
            hands    | urgent helped         | >= | 0.99
            hands    | false urgent          | <= | 0.01
            hands    | help beside           | <= | 0.105
            voices, no spaces   | hit at 3        | >= | 0.80
            voices, no spaces   | wrongly refused | <= | 0.15
            urgent, no spaces   | urgent helped   | >= | 0.93
            harmless, no spaces | false urgent    | <= | 0.03
            """)
    void holdsByMeaning(String set, String figure, String relation, double line) {
        hold("English", set, figure, relation, line);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName(
            "in Spanish, of three voices that it never learned from, and a companion's, which it learned from others")
    @CsvSource(delimiter = '|', textBlock = """
            answers-es  | hit at 1              | >= | 0.87
            answers-es  | hit at 3              | >= | 0.945
            answers-es  | worst voice, hit at 3 | >= | 0.92
            answers-es  | wrongly refused       | <= | 0.03
            answers-es  | false urgent          | <= | 0.01
            urgent-es   | urgent helped         | >= | 0.985
            none-es     | refused               | >= | 0.85
            harmless-es | false urgent          | <= | 0.05
            """)
    void holdsInSpanish(String set, String figure, String relation, double line) {
        hold("Spanish", set, figure, relation, line);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("while English is shown")
    @CsvSource(delimiter = '|', textBlock = """
            urgent      | urgent helped | >= | 0.99
            urgent-es   | urgent helped | >= | 0.985
            answers-es  | false urgent  | <= | 0.01
            answers-es  | hit at 1      | >= | 0.87
            none-es     | false urgent  | <= | 0.01
            """)
    void holdsWhileEnglishIsShown(String set, String figure, String relation, double line) {
        hold("English is shown", set, figure, relation, line);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("while Spanish is shown")
    @CsvSource(delimiter = '|', textBlock = """
            urgent      | urgent helped | >= | 0.99
            urgent-es   | urgent helped | >= | 0.985
            """)
    void holdsWhileSpanishIsShown(String set, String figure, String relation, double line) {
        hold("Spanish is shown", set, figure, relation, line);
    }

    /** Most of these are asked in both languages, which takes longest. */
    @ParameterizedTest(name = "while {0} is shown, {1}, {2}: {3} {4}")
    @DisplayName("ordinary questions in English, whichever language is shown")
    @Tag("wide")
    @CsvSource(delimiter = '|', textBlock = """
            English | answers | false urgent | <= | 0.015
            Spanish | answers | hit at 1     | >= | 0.925
            Spanish | answers | false urgent | <= | 0.015
            """)
    void ordinaryQuestionsHold(String shown, String set, String figure, String relation, double line) {
        hold(shown + " is shown", set, figure, relation, line);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("by words alone, while the meaning is loading")
    @CsvSource(delimiter = '|', textBlock = """
            answers  | hit at 1     | >= | 0.74
            answers  | hit at 3     | >= | 0.85
            urgent   | urgent       | >= | 0.95
            harmless | false urgent | <= | 0.15
            """)
    void holdsByWords(String set, String figure, String relation, double line) {
        hold("words", set, figure, relation, line);
    }

    private void hold(String search, String set, String figure, String relation, double line) {
        double reached = known.of(search, set, figure, () -> measured(search, set));
        boolean holds = relation.equals(">=") ? reached >= line : reached <= line;
        assertTrue(holds, () -> "%s of %s is %.3f, not %s %s".formatted(figure, set, reached, relation, line));
    }

    private Map<String, Double> measured(String search, String set) {
        Evaluation evaluation = Evaluation.of(search(search), ENGLISH, rows(set));
        return FIGURES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().applyAsDouble(evaluation)));
    }

    private static double worstVoice(Evaluation evaluation) {
        return evaluation.byVoice().values().stream()
                .filter(voice -> voice.size() >= ENOUGH)
                .mapToDouble(voice -> voice.hitAt(3))
                .filter(share -> !Double.isNaN(share))
                .min()
                .orElse(Double.NaN);
    }

    private static List<Evaluation.Expected> rows(String set) {
        boolean joined = set.endsWith(NO_SPACES);
        String file = (joined ? set.substring(0, set.length() - NO_SPACES.length()) : set) + "-gate.tsv";
        List<Evaluation.Expected> rows = Evaluation.parse(lines(SETS.resolve(file)), ENGLISH);
        return joined
                ? rows.stream()
                        .filter(SearchQualityTest::isShort)
                        .map(SearchQualityTest::joined)
                        .toList()
                : rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShort(Evaluation.Expected row) {
        int words = row.query().split(" ").length;
        return words > 2 && words < 10;
    }

    private static Evaluation.Expected joined(Evaluation.Expected row) {
        return new Evaluation.Expected(row.query().replaceAll("[\\s\\p{Punct}’]", ""), row.ids(), row.voice());
    }

    /** Asks a search once for each query, since the searches of all languages ask the same ones again. */
    private record Remembering(Search search, Map<String, SearchResult> known) implements Search {
        Remembering(Search search) {
            this(search, new HashMap<>());
        }

        @Override
        public SearchResult find(String query) {
            return known.computeIfAbsent(query, search::find);
        }
    }
}
