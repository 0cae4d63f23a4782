package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.operate.files.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledProgramTest {
    @TempDir
    private Path machine;

    private StateFolder state;
    private Path one;

    @BeforeEach
    void install() throws IOException {
        state = new StateFolder(Files.createDirectories(machine.resolve("state")));
        one = Files.createDirectories(machine.resolve("versions").resolve("1.0.0-aa"));
        Files.createDirectories(machine.resolve("versions").resolve("1.1.0-bb"));
        lead("versions/1.0.0-aa");
    }

    private void lead(String to) throws IOException {
        Files.deleteIfExists(machine.resolve("current"));
        Files.createSymbolicLink(machine.resolve("current"), Path.of(to));
    }

    private InstalledProgram running(Path folder) {
        return new InstalledProgram(Optional.of(folder), state);
    }

    @Test
    void isUpToDateUntilTheLinkLeadsElsewhere() throws IOException {
        InstalledProgram program = running(one);
        assertFalse(program.outdated());

        lead("versions/1.1.0-bb");

        assertTrue(program.outdated());
        assertFalse(program.wentBack());
    }

    @Test
    void doesNotStartAgainWhatItHasGoneBackFrom() throws IOException {
        lead("versions/1.1.0-bb");
        Files.writeString(state.file("went-back"), "versions/1.1.0-bb\n");

        assertFalse(running(one).outdated());
        assertTrue(running(one).wentBack());
    }

    @Test
    void isProvenOnceItHasRunForAWhile() throws IOException {
        running(one).well();

        assertEquals("versions/1.0.0-aa", Files.readString(state.file("proven")));
    }

    @Test
    void knowsOfNoOtherWhereItWasNotInstalledByThePackage() {
        InstalledProgram program = new InstalledProgram(Optional.empty(), state);
        program.well();

        assertFalse(program.outdated() || program.wentBack());
        assertFalse(Files.exists(state.file("proven")));
    }

    @Test
    void staysAsItIsWhileThereIsNoLink() throws IOException {
        Files.delete(machine.resolve("current"));

        assertFalse(running(one).outdated());
    }
}
