package anteroom.operate.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path CLINIC = Path.of("/etc/anteroom/clinic.json");

    @Test
    void isBesideTheClinicsFile() {
        assertEquals(
                Path.of("/etc/anteroom/state"),
                StateFolder.beside(CLINIC, Map.<String, String>of()::get).path());
    }

    @Test
    void isTheOneThatTheServiceManagerMade() {
        var environment = Map.of("STATE_DIRECTORY", "/var/lib/anteroom");

        assertEquals(
                Path.of("/var/lib/anteroom"),
                StateFolder.beside(CLINIC, environment::get).path());
    }
}
