package anteroom.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("case 19: a second kiosk on the same machine")
class OneInstanceTest {
    @Test
    void mustWaitUntilTheFirstHasEnded(@TempDir Path folder) {
        Path file = folder.resolve("state").resolve("lock");
        OneInstance first = OneInstance.take(file).orElseThrow();

        assertEquals(Optional.empty(), OneInstance.take(file));

        first.giveBack();
        OneInstance.take(file).orElseThrow().giveBack();
    }

    @Test
    void aDiskThatCannotBeWrittenKeepsNobodyOut(@TempDir Path folder) throws Exception {
        Path taken = Files.writeString(folder.resolve("a file where the folder should be"), "");

        assertTrue(OneInstance.take(taken.resolve("lock")).isPresent());
    }
}
