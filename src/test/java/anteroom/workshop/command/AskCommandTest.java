package anteroom.workshop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {
    private static final String HIT = "\\{\"id\":\"[a-z-]+\",\"score\":[01]\\.\\d{4}}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

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
    void tellsAProgramOfDangerAndOfWhatHasNoAnswer() throws IOException {
        Path file = Files.write(folder.resolve("queries"), List.of("i want to die", "wifi"));
        assertEquals(0, run("ask", "--batch", file.toString()));
        List<String> lines = out.toString().lines().toList();
        assertLine("i want to die, urgent, first, suicidal-thoughts", lines.get(0));
        assertLine("wifi, none, none, ", lines.get(1));
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
    void answersWhatIsTypedInAnotherLanguageAsTheKioskDoes() throws IOException {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("cuanto dura la infusion", "answers how-long-infusion-lasts");
        asked.put("estoy embarazada", "answers pregnant-or-breastfeeding");
        asked.put("que pasa si me orino", "answers toilet-during");
        asked.put("no quiero seguir viviendo", "urgent suicidal-thoughts");
        Path file = Files.write(folder.resolve("queries"), asked.keySet());

        assertEquals(0, run("ask", "--batch", file.toString()));

        List<String> lines = out.toString().lines().toList();
        assertEquals(asked.size(), lines.size());
        int at = 0;
        for (String wanted : asked.values()) {
            String line = lines.get(at++);
            assertTrue(line.contains("\"outcome\":\"" + wanted.split(" ")[0] + "\""), line);
            assertTrue(line.contains("\"typedIn\":\"es\""), line);
            assertTrue(line.contains("\"hits\":[{\"id\":\"" + wanted.split(" ")[1] + "\""), line);
        }
    }

    @Test
    void answersEachLineOfAFile() throws IOException {
        Path file = Files.write(folder.resolve("queries"), List.of("can i drive", "", "\"\\\t\u0007"));
        assertEquals(0, run("ask", "--batch", file.toString()));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "{\"query\":\"\",\"outcome\":\"none\",\"help\":\"none\",\"index\":\"rules\",\"hits\":[]"),
                lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"query\":\"\\\"\\\\\\t\\u0007\","), lines.get(2));
    }

    @Test
    void keepsNothingThatWasAsked() throws IOException {
        String asked = "zanzibar umbrella seventeen";
        Path file = Files.writeString(folder.resolve("queries"), asked);
        Path clinic = Files.writeString(folder.resolve("clinic.json"), "{ \"values\": { } }");

        assertEquals(0, run("ask", "--clinic", clinic.toString(), "--batch", file.toString()));

        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(clinic, file),
                    files.filter(Files::isRegularFile).sorted().toList());
        }
        assertEquals("", err.toString());
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
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
