package anteroom.workshop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {
    private static final String HIT = "\\{\"id\":\"[a-z-]+\",\"score\":[01]\\.\\d{4}}";

    /** In Spanish, and what is found. */
    private static final Map<String, String> SPANISH = Map.of(
            "cuanto dura la infusion", "answers how-long-infusion-lasts",
            "estoy embarazada", "answers pregnant-or-breastfeeding",
            "que pasa si me orino", "answers toilet-during",
            "no quiero seguir viviendo", "urgent suicidal-thoughts");

    private static final List<String> ENGLISH =
            List.of("can i drive", "", "\"\\\t\u0007", "i want to die", "wifi", "zanzibar umbrella seventeen");

    /** What was printed of a file with all of these; asked once, as it loads the search of each language. */
    private static List<String> printed;

    private static String complaints;

    /** The files that were there afterwards. */
    private static List<String> files;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void askAll(@TempDir Path folder) throws IOException {
        Path clinic = Files.writeString(folder.resolve("clinic.json"), "{ \"values\": { } }");
        Path queries = Files.write(folder.resolve("queries"), ENGLISH);
        Files.write(queries, SPANISH.keySet(), StandardOpenOption.APPEND);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        assertEquals(0, run(out, err, "ask", "--clinic", clinic.toString(), "--batch", queries.toString()));

        printed = out.toString().lines().toList();
        complaints = err.toString();
        try (Stream<Path> left = Files.walk(folder)) {
            files = left.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String line(String query) {
        return printed.get(ENGLISH.indexOf(query));
    }

    @Test
    void answersAPerson() {
        assertEquals(0, run("ask", "can I drive tonight?"));
        assertTrue(out.toString().startsWith("answers\n"), out::toString);
        assertTrue(out.toString().contains("driving-after  When can I drive again?\n      "), out::toString);
    }

    @Test
    void answersAProgram() {
        assertEquals(0, run("ask", "--json", "can i drive"));
        assertLine("can i drive, answers, none, driving-after", out.toString().stripTrailing());
        assertTrue(out.toString().endsWith("}\n"), out::toString);
    }

    @Test
    void tellsAProgramOfDangerAndOfWhatHasNoAnswer() {
        assertLine("i want to die, urgent, first, suicidal-thoughts", line("i want to die"));
        assertLine("wifi, none, none, ", line("wifi"));
    }

    /** @param wanted the question, the outcome, where help stands, and the first answer's id, if there is one */
    private static void assertLine(String wanted, String line) {
        String[] each = wanted.split(", ", -1);
        String id = each[3];
        String start = "{\"query\":\"%s\",\"outcome\":\"%s\",\"help\":\"%s\"".formatted(each[0], each[1], each[2])
                + (each[2].equals("none") ? "" : ",\"helpQuestion\":\"" + id + "\"")
                + ",\"index\":\"meaning\",\"hits\":["
                + (id.isEmpty() ? "]" : "{\"id\":\"" + id + "\"");
        assertTrue(line.startsWith(start), line);
        assertTrue(line.matches(".*\\[(" + HIT + ",?)*],\"micros\":\\d+}"), line);
    }

    @Test
    void answersWhatIsTypedInAnotherLanguageAsTheKioskDoes() {
        int at = ENGLISH.size();
        for (String wanted : SPANISH.values()) {
            String line = printed.get(at++);
            assertTrue(line.contains("\"outcome\":\"" + wanted.split(" ")[0] + "\""), line);
            assertTrue(line.contains("\"typedIn\":\"es\""), line);
            assertTrue(line.contains("\"hits\":[{\"id\":\"" + wanted.split(" ")[1] + "\""), line);
        }
    }

    @Test
    void answersEachLineOfAFile() {
        assertEquals(ENGLISH.size() + SPANISH.size(), printed.size());
        assertTrue(
                line("").startsWith(
                                "{\"query\":\"\",\"outcome\":\"none\",\"help\":\"none\",\"index\":\"rules\",\"hits\":[]"),
                line(""));
        String odd = line("\"\\\t\u0007");
        assertTrue(odd.startsWith("{\"query\":\"\\\"\\\\\\t\\u0007\","), odd);
    }

    @Test
    void keepsNothingThatWasAsked() {
        assertEquals(List.of("clinic.json", "queries"), files);
        assertEquals("", complaints);
    }

    @Test
    void evaluatesAFile() throws IOException {
        Path file = Files.write(
                folder.resolve("queries"),
                List.of("# remark", "can i drive\tdriving-after,getting-home", "wifi\tnone", "can i drive\tnausea"));
        assertEquals(0, run("evaluate", file.toString()));
        assertTrue(out.toString().contains("queries                       3\n"), out::toString);
        assertTrue(out.toString().contains("right question first          0.500\n"), out::toString);
        assertTrue(
                out.toString().contains("miss: can i drive | wanted nausea | got answers driving-after"),
                out::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no tab                | line 1: not a query, a tab, and ids
            can i drive\tsomewhere | line 1: there is no question "somewhere"
            """)
    void refusesWhatItCannotEvaluate(String line, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("queries"), line);
        assertEquals(2, run("evaluate", file.toString()));
        assertEquals("anteroom: %s, %s; see anteroom evaluate --help\n".formatted(file, complaint), err.toString());
    }

    private int run(String... arguments) {
        return run(out, err, arguments);
    }

    private static int run(StringWriter out, StringWriter err, String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
