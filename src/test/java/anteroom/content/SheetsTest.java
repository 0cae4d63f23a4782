package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.json.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source sheets that ship: nothing that was found in a source has got lost. */
class SheetsTest {
    private static final Pattern CONTRADICTION = Pattern.compile("\\bC(\\d+)\\b");

    @ParameterizedTest
    @CsvSource({"s0, 24", "s1, 31", "s2, 62", "s3, 29", "s4, 31", "x, 136"})
    void haveEveryFactOnceInOrder(String sheet, int count) throws IOException {
        var expected = IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%s-%02d", sheet.toUpperCase(Locale.ROOT), i))
                .toList();

        assertEquals(
                expected, facts(sheet).stream().map(fact -> fact.text("id")).toList());
    }

    @Test
    void saySomethingAboutEveryFactThatMayNotStandAsItIs() throws IOException {
        for (var sheet : List.of("s0", "s1", "s2", "s3", "s4", "x")) {
            for (var fact : facts(sheet)) {
                assertTrue(
                        fact.text("use").equals("Y")
                                || !fact.textOrEmpty("note").isEmpty(),
                        fact.text("id") + " has no note");
            }
        }
    }

    @Test
    void knowWhereEachFurtherFactWasFound() throws IOException {
        for (var fact : facts("x")) {
            assertTrue(List.of("verified", "known", "mixed").contains(fact.text("status")), fact.text("id"));
            assertTrue(!fact.texts("works").isEmpty(), fact.text("id"));
        }
    }

    @Test
    void nameEachOfTheSixteenContradictions() throws IOException {
        var named = new TreeSet<Integer>();
        for (var sheet : List.of("s0", "s1", "s2", "s3", "s4", "x")) {
            for (var fact : facts(sheet)) {
                CONTRADICTION
                        .matcher(fact.textOrEmpty("note"))
                        .results()
                        .forEach(code -> named.add(Integer.valueOf(code.group(1))));
            }
        }

        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(), List.copyOf(named));
    }

    private static List<Fields> facts(String sheet) throws IOException {
        var path = "seeds/" + sheet + ".json";
        var problems = new ArrayList<>();
        var file = Fields.read(path, PackSource.builtIn().read(path), problems::add)
                .orElseThrow(() -> new AssertionError(problems.toString()));
        return file.objects("facts", "id");
    }
}
