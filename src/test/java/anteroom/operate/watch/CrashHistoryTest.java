package anteroom.operate.watch;

import static anteroom.operate.watch.CrashHistory.Trust.ALL;
import static anteroom.operate.watch.CrashHistory.Trust.KEPT;
import static anteroom.operate.watch.CrashHistory.Trust.NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.operate.watch.CrashHistory.Trust;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("case 18: a crash loop")
class CrashHistoryTest {
    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("crashes");
    }

    private Trust start() {
        return start("one boot");
    }

    private Trust start(String boot) {
        return new CrashHistory(file, boot).start();
    }

    private List<Trust> starts(int count) {
        return IntStream.range(0, count).mapToObj(i -> start()).toList();
    }

    @Test
    void afterThreeCrashesOnlyWhatRanWellIsUsedAndAfterEighteenNothing() {
        List<Trust> starts = starts(20);

        assertEquals(List.of(ALL, ALL, ALL), starts.subList(0, 3));
        assertEquals(Set.of(KEPT), Set.copyOf(starts.subList(3, 18)));
        assertEquals(List.of(NOTHING, NOTHING), starts.subList(18, 20));
    }

    @Test
    void aGoodStartEndsTheSafeMode() {
        starts(5);

        new CrashHistory(file, "one boot").wipe();

        assertEquals(ALL, start());
    }

    @Test
    void aStartThatHungWithoutAPictureIsNotTriedTheSameWayAgain() {
        CrashHistory crashHistory = new CrashHistory(file, "one boot");
        assertEquals(ALL, crashHistory.start());

        crashHistory.unseen(true);

        assertEquals(KEPT, start());
    }

    @Test
    void aStartThatHungIsFollowedByOneWithoutTheClinicsFilesIfNothingRanWellYet() {
        CrashHistory crashHistory = new CrashHistory(file, "one boot");
        crashHistory.start();

        crashHistory.unseen(false);

        assertEquals(NOTHING, start());
    }

    @Test
    void whatRanWellIsUsedHoweverOftenAStartHangs() {
        for (int hung = 0; hung < 15; hung++) {
            CrashHistory crashHistory = new CrashHistory(file, "one boot");
            crashHistory.start();
            crashHistory.unseen(true);
        }

        assertEquals(KEPT, start());
    }

    @Test
    void whatWasTriedAgainTooEarlyIsLeftAtTheNextCrash() {
        starts(20);

        new CrashHistory(file, "one boot").tryAgain();

        assertEquals(KEPT, start());
    }

    @Test
    @DisplayName("case 11: a plug that is pulled soon after each start is no crash")
    void aPulledPlugIsNoCrash() {
        for (int boot = 0; boot < 20; boot++) {
            assertEquals(ALL, start("boot " + boot));
        }
    }

    @Test
    void crashesAreNotForgottenOverAPulledPlug() {
        starts(3);

        assertEquals(ALL, start("another boot"));
        assertEquals(KEPT, start("another boot"));
    }

    @Test
    void aStopOfTheServiceIsNoCrash() {
        for (int stop = 0; stop < 20; stop++) {
            CrashHistory crashHistory = new CrashHistory(file, "one boot");
            assertEquals(ALL, crashHistory.start());
            crashHistory.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "three", "-3", "33333333333333333333", "3 4 5", "99999 one"})
    void aSpoiltFileIsNoCrash(String text) throws Exception {
        Files.writeString(file, text);

        assertEquals(ALL, start());
    }

    @Test
    void aDiskThatCannotBeWrittenStopsNothing(@TempDir Path folder) throws Exception {
        Path taken = Files.writeString(folder.resolve("a file where the folder should be"), "");
        CrashHistory crashHistory = new CrashHistory(taken.resolve("crashes"), "one boot");

        assertEquals(ALL, crashHistory.start());
        crashHistory.wipe();
        assertTrue(Files.isRegularFile(taken));
    }
}
