package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("case 19: a second kiosk on the same machine")
class SingleInstanceLockTest {
    @Test
    void mustWaitUntilTheFirstHasEnded(@TempDir Path folder) {
        Path file = folder.resolve("state").resolve("lock");
        SingleInstanceLock first = SingleInstanceLock.take(List.of(file)).orElseThrow();

        assertEquals(Optional.empty(), SingleInstanceLock.take(List.of(file)));

        first.giveBack();
        SingleInstanceLock.take(List.of(file)).orElseThrow().giveBack();
    }

    @Test
    @DisplayName("with another folder of settings, but on the same display")
    void mustHaveTheDisplayToo(@TempDir Path folder) {
        Path display = folder.resolve("display");
        SingleInstanceLock first =
                SingleInstanceLock.take(List.of(folder.resolve("one"), display)).orElseThrow();

        assertEquals(Optional.empty(), SingleInstanceLock.take(List.of(folder.resolve("other"), display)));
        SingleInstanceLock.take(List.of(folder.resolve("other"))).orElseThrow().giveBack();

        first.giveBack();
    }

    @Test
    void aDiskThatCannotBeWrittenKeepsNobodyOut(@TempDir Path folder) throws Exception {
        Path taken = Files.writeString(folder.resolve("a file where the folder should be"), "");

        assertTrue(SingleInstanceLock.take(List.of(taken.resolve("lock"))).isPresent());
    }

    @Test
    void norDoesAPipeInThePlaceOfTheFile(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("lock");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertTrue(SingleInstanceLock.take(List.of(pipe)).isPresent()));
    }
}
