package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRunTest {
    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("last-run");
    }

    private LastRun run(String boot) {
        return new LastRun(file, boot);
    }

    @Test
    void isUnknownAtTheFirst() {
        assertEquals(Optional.empty(), run("monday").begin());
    }

    @Test
    void endedAsItSaid() {
        LastRun last = run("monday");
        last.begin();
        last.end(ExitStatus.NO_PICTURE);

        assertEquals(Optional.of("no-picture"), run("monday").begin());
    }

    @Test
    void wasStoppedFromOutside() {
        LastRun last = run("monday");
        last.begin();
        last.stop();

        assertEquals(Optional.of("stopped"), run("tuesday").begin());
    }

    @Test
    void wasKilledIfItSaidNothing() {
        run("monday").begin();

        assertEquals(Optional.of("killed"), run("monday").begin());
    }

    @Test
    void lostItsPowerIfTheMachineWasSwitchedOnSince() {
        run("monday").begin();

        assertEquals(Optional.of("power"), run("tuesday").begin());
    }

    @Test
    void isUnknownIfTheFileIsSpoilt() throws IOException {
        Files.writeString(file, "no end that there is");

        assertEquals(Optional.empty(), run("monday").begin());
    }
}
