package anteroom.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("case 18: a crash loop")
class CrashMarksTest {
    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("crashes");
    }

    private boolean startIsSafe() {
        return new CrashMarks(file).start();
    }

    @Test
    void theFourthStartAfterThreeCrashesIsSafe() {
        List<Boolean> safe = IntStream.range(0, 5).mapToObj(i -> startIsSafe()).toList();

        assertEquals(List.of(false, false, false, true, true), safe);
    }

    @Test
    void aGoodStartEndsTheSafeMode() {
        IntStream.range(0, 5).forEach(i -> startIsSafe());

        new CrashMarks(file).wipe();

        assertFalse(startIsSafe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "three", "-3", "33333333333333333333", "3\n"})
    void aSpoiltFileIsNoCrash(String text) throws Exception {
        Files.writeString(file, text);

        assertFalse(startIsSafe());
    }

    @Test
    void aDiskThatCannotBeWrittenStopsNothing(@TempDir Path folder) throws Exception {
        Path taken = Files.writeString(folder.resolve("a file where the folder should be"), "");
        CrashMarks marks = new CrashMarks(taken.resolve("crashes"));

        assertFalse(marks.start());
        marks.wipe();
        assertTrue(Files.isRegularFile(taken));
    }
}
