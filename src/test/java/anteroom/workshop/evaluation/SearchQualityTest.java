package anteroom.workshop.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.testkit.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gate: what the search reached on phrasings that it was never tuned on, rounded down a little. A change that
 * makes it worse is seen here; one that makes it better may raise the line.
 */
class SearchQualityTest {
    private static final Path SETS = Path.of("src/test/resources/anteroom/search");
    private static final Edition ENGLISH = Bundled.english();
    private static final Map<String, ToDoubleFunction<Evaluation>> FIGURES = Map.of(
            "hit at 1", evaluation -> evaluation.hitAt(1),
            "hit at 3", evaluation -> evaluation.hitAt(3),
            "urgent", Evaluation::urgentRecall,
            "false urgent", Evaluation::falseUrgent,
            "refused", Evaluation::refused,
            "wrongly refused", Evaluation::wronglyRefused,
            "right when sure", Evaluation::rightWhenSure);

    /** What each search made of each set. */
    private static final Map<Search, Map<String, Evaluation>> EVALUATED = new IdentityHashMap<>();

    private static Search meaning;

    @BeforeAll
    static void load() {
        meaning = SearchFactory.meaning(ENGLISH);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("by meaning")
    @CsvSource(delimiter = '|', textBlock = """
            answers  | hit at 1        | >= | 0.90
            answers  | hit at 3        | >= | 0.97
            answers  | wrongly refused | <= | 0.015
            answers  | false urgent    | <= | 0.025
            answers  | right when sure | >= | 0.955
            urgent   | urgent          | >= | 0.97
            urgent   | hit at 1        | >= | 0.96
            none     | refused         | >= | 0.88
            none     | false urgent    | <= | 0.01
            harmless | false urgent    | <= | 0.06
            """)
    void holdsByMeaning(String set, String figure, String relation, double line) throws IOException {
        hold(meaning, set, figure, relation, line);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("by words alone, while the meaning is loading")
    @CsvSource(delimiter = '|', textBlock = """
            answers  | hit at 1     | >= | 0.74
            answers  | hit at 3     | >= | 0.85
            urgent   | urgent       | >= | 0.95
            harmless | false urgent | <= | 0.15
            """)
    void holdsByWords(String set, String figure, String relation, double line) throws IOException {
        hold(Bundled.search(), set, figure, relation, line);
    }

    private static void hold(Search search, String set, String figure, String relation, double line)
            throws IOException {
        Map<String, Evaluation> known = EVALUATED.computeIfAbsent(search, s -> new HashMap<>());
        if (!known.containsKey(set)) {
            known.put(set, Evaluation.of(search, ENGLISH, rows(set)));
        }
        Evaluation evaluation = known.get(set);
        double reached = FIGURES.get(figure).applyAsDouble(evaluation);
        boolean holds = relation.equals(">=") ? reached >= line : reached <= line;
        assertTrue(holds, () -> "%s of %s is %.3f, not %s %s".formatted(figure, set, reached, relation, line));
    }

    private static List<Evaluation.Expected> rows(String set) throws IOException {
        return Evaluation.parse(Files.readAllLines(SETS.resolve(set + "-gate.tsv")), ENGLISH);
    }
}
