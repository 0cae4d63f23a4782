package anteroom.kiosk.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PinCommandTest {
    /** The file of a PIN that is set; made once, as that takes long on purpose. */
    private static String kept;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void keepOne(@TempDir Path other) throws IOException {
        assertEquals(0, type(other, new StringWriter(), new StringWriter(), "161803", "161803"));
        kept = Files.readString(file(other));
    }

    private int type(String... lines) {
        return type(folder, out, err, lines);
    }

    private static int type(Path folder, StringWriter out, StringWriter err, String... lines) {
        Deque<String> typed = new ArrayDeque<>(List.of(lines));
        var complaints = new ErrorMessages();
        return new CommandLine(new PinCommand(question -> typed.remove().toCharArray()))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("--clinic", folder.resolve("clinic.json").toString());
    }

    private Path file() {
        return file(folder);
    }

    private static Path file(Path folder) {
        return folder.resolve("state").resolve("pin.json");
    }

    @Test
    void setsThePinBesideTheClinicsFileAndSaysWhereWithoutSayingWhat() throws Exception {
        assertEquals(0, type("271828", "271828"));

        assertEquals("The PIN is set, in " + file() + System.lineSeparator(), out.toString());
        assertFalse(Files.readString(file()).contains("271828"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "'', '', 'a PIN has 6 to 12 digits, each 0 to 9'",
        "27182, 27182, 'a PIN has 6 to 12 digits, each 0 to 9'",
        "2718281828459, x, 'a PIN has 6 to 12 digits, each 0 to 9'",
        "27182a, 27182a, 'a PIN has 6 to 12 digits, each 0 to 9'",
        "٢٧١٨٢٨, ٢٧١٨٢٨, 'a PIN has 6 to 12 digits, each 0 to 9'",
        "123123, 123123, that PIN is one of those that are tried first; choose another",
        "271828, 271829, those were not the same digits twice"
    })
    void refusesInOneLineAndKeepsWhatWasSet(String first, String second, String why) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), kept);

        assertEquals(2, type(first, second));
        assertEquals("anteroom: " + why + "; see pin --help" + System.lineSeparator(), err.toString());
        assertEquals(kept, Files.readString(file()));
    }

    @Test
    void saysInOneLineThatItCannotBeWritten() throws Exception {
        Files.createDirectories(file().resolve("in the way"));

        assertEquals(2, type("271828", "271828"));
        assertTrue(err.toString().matches("anteroom: [^\n]+\n"), err::toString);
    }
}
