package anteroom.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.json.Problem;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pack that ships passes its own gate. */
class BundledPackTest {
    @Test
    void isFitForPatients() throws PackRefused {
        var problems = Gate.check(PackSource.builtIn()).problems();

        assertEquals("", problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void holdsNoFileThatNothingNames() {
        assertDoesNotThrow(() -> PackLoader.load(PackSource.folder(Path.of("resources/anteroom/pack"))));
    }
}
