package anteroom.workshop.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Edition;
import anteroom.search.Examples;
import anteroom.search.Normaliser;
import anteroom.testkit.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was learned by heart proves nothing: no query of a test set is one that the search learned from. */
class TestSetsTest {
    private static final Path SETS = Path.of("src/test/resources/anteroom/search");
    private static final Path FURTHER = Path.of("src/tuning/asked-en.txt");

    @ParameterizedTest
    @CsvSource({
        "answers-tune",
        "answers-gate",
        "urgent-tune",
        "urgent-gate",
        "none-tune",
        "none-gate",
        "harmless-tune",
        "harmless-gate",
        "voices-tune",
        "voices-gate",
        "voices-more-tune",
        "answers-es-tune",
        "urgent-es-tune",
        "none-es-tune",
        "harmless-es-tune",
        "answers-es-gate",
        "urgent-es-gate",
        "none-es-gate",
        "harmless-es-gate"
    })
    void holdNothingThatWasLearnedFrom(String set) throws IOException {
        Set<List<String>> learned = new HashSet<>();
        Edition edition = set.contains("-es-") ? Bundled.spanish() : Bundled.english();
        Examples.of(edition).all().forEach(example -> learned.add(example.words()));
        Examples.asked(Files.readString(FURTHER)).values().stream()
                .flatMap(List::stream)
                .forEach(text -> learned.add(Normaliser.texts(text)));

        assertEquals(
                List.of(),
                queries(set)
                        .filter(query -> learned.contains(Normaliser.texts(query)))
                        .toList());
    }

    private static Stream<String> queries(String set) throws IOException {
        List<Evaluation.Expected> rows =
                Evaluation.parse(Files.readAllLines(SETS.resolve(set + ".tsv")), Bundled.english());
        return rows.stream().map(Evaluation.Expected::query);
    }
}
