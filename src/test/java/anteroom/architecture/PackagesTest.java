package anteroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each package says in one sentence what it is for, and that nothing in it is null by surprise. */
class PackagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SAID = Pattern.compile(
            "/\\*\\* (?<sentence>[A-Z][^.]*\\.) \\*/\\s+@NullMarked\\s+package [a-z.]+;.*", Pattern.DOTALL);

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertEquals(
                List.of(), packages().flatMap(folder -> fault(folder).stream()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            two sentences       | /** Cards. And more. */ @NullMarked package x;
            no sentence         | @NullMarked package x;
            perhaps null        | /** Cards of a topic. */ package x;
            """)
    void isNotedWhenItDoesNot(String what, String text, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("package-info.java"), text);

        assertEquals(Optional.of(folder + ": " + ASKED), fault(folder));
    }

    private static final String ASKED = "package-info.java must hold one sentence, then @NullMarked";

    private static Optional<String> fault(Path folder) {
        Path info = folder.resolve("package-info.java");
        try {
            boolean said =
                    Files.exists(info) && SAID.matcher(Files.readString(info)).matches();
            return said ? Optional.empty() : Optional.of(folder + ": " + ASKED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> packages() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
