package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.json.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pack that ships passes its own gate. */
class BundledPackTest {
    @Test
    void isFitForPatients() throws InvalidContentException {
        var problems = QualityGate.check(PackSource.builtIn()).problems();

        assertEquals("", problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void holdsNoFileThatNothingNames() throws InvalidContentException {
        var folder = PackSource.folder(Path.of("resources/anteroom/pack"));

        assertEquals(List.of(), PackLoader.warnings(folder, PackLoader.load(folder)));
    }

    /** The loader is the stricter judge; what passes there and fails here is a schema that misleads who writes. */
    @Test
    void isAsThePublishedSchemasSay() throws InvalidContentException {
        var pack = PackSource.builtIn();

        assertEquals(List.of(), PackSchemas.problems(pack, PackLoader.load(pack)));
    }
}
