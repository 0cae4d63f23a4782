package anteroom.operate.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.Background;
import anteroom.testkit.ManualExecutor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    private final Background background = new Background();
    private Path folder;
    private LocalDateTime now = LocalDateTime.of(2026, 11, 21, 14, 59, 59);

    @BeforeEach
    void place(@TempDir Path temporary) {
        folder = temporary.resolve("counts");
    }

    private Counts counts() {
        return Counts.in(folder, () -> now, background);
    }

    private void save(Counts counts) {
        counts.save();
        background.await();
    }

    private SortedMap<Count, Integer> thisMonth(Counts counts) {
        counts.thisMonth();
        background.await();
        return counts.thisMonth();
    }

    private String file(String month) throws IOException {
        return Files.readString(folder.resolve("counts-" + month + ".csv"));
    }

    @Test
    void areTableRowsByTheDayAndNothingFinerWithSmallNumbersHeldBack() throws IOException {
        Counts counts = counts();
        for (int i = 0; i < 5; i++) {
            counts.add(CountKind.CARD, "no-driving");
        }
        now = now.plusDays(1);
        counts.add(CountKind.CARD, "no-driving");
        counts.add(CountKind.SEARCH, "none");
        save(counts);

        assertEquals("""
                day,what,which,times
                2026-11-21,card,no-driving,5
                2026-11-22,card,no-driving,<5
                2026-11-22,search,none,<5
                """, counts.export());
        assertTrue(file("2026-11").contains("2026-11-22,card,no-driving,1\n"));
    }

    @Test
    void keepOnlyTheDayOfWhatWasCountedByTheHourBefore() throws IOException {
        String hours = "hour,what,which,times\n2026-11-21T14,card,no-driving,4\n2026-11-21T15,card,no-driving,3\n";
        CRC32 sum = new CRC32();
        sum.update(hours.getBytes(StandardCharsets.US_ASCII));
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("counts-2026-11.csv"), hours + "#crc32," + Long.toHexString(sum.getValue()) + "\n");

        assertEquals(Map.of(new Count("2026-11-21", CountKind.CARD, "no-driving"), 7), thisMonth(counts()));
    }

    @Test
    void goOnWhereTheLastRunStopped() {
        Counts before = counts();
        before.add(CountKind.RESET, "start-over");
        save(before);

        Counts after = counts();
        after.add(CountKind.RESET, "start-over");

        assertEquals(Map.of(new Count("2026-11-21", CountKind.RESET, "start-over"), 2), thisMonth(after));
    }

    @Test
    void beginANewFileEachMonthAndExportAllOfThem() throws IOException {
        Counts counts = counts();
        counts.add(CountKind.ANSWER, "driving-after");
        now = LocalDateTime.of(2026, 12, 1, 8, 0);
        counts.add(CountKind.ANSWER, "getting-home");
        save(counts);

        assertEquals(1, thisMonth(counts).size());
        assertEquals("""
                day,what,which,times
                2026-11-21,answer,driving-after,<5
                2026-12-01,answer,getting-home,<5
                """, counts.export());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I want to die", "a,b", "a\nb", "=cmd", "é", "../x"})
    void neverHoldWords(String words) {
        Counts counts = counts();

        assertThrows(IllegalArgumentException.class, () -> counts.add(CountKind.CARD, words));
        assertEquals(Map.of(), thisMonth(counts));
    }

    @Test
    void areReadAndWrittenByTheDisksThreadAlone() {
        Counts yesterday = counts();
        yesterday.add(CountKind.CARD, "no-driving");
        save(yesterday);
        ManualExecutor disk = new ManualExecutor();
        Counts slow = Counts.in(folder, () -> now, disk);
        slow.add(CountKind.CARD, "no-driving");
        slow.save();
        assertEquals(List.of(1), List.copyOf(slow.thisMonth().values()));
        assertEquals(List.of(1), List.copyOf(thisMonth(counts()).values()));

        disk.doAll();
        assertEquals(List.of(2), List.copyOf(slow.thisMonth().values()));
        assertEquals(List.of(2), List.copyOf(thisMonth(counts()).values()));
    }

    @Test
    void canBeTurnedOff() throws IOException {
        Counts counts = Counts.off();
        counts.add(CountKind.CARD, "no-driving");
        save(counts);

        assertEquals("day,what,which,times\n", counts.export());
        assertFalse(Files.exists(folder));
    }

    @Nested
    @DisplayName("case 11: a file that is not as it was written")
    class Spoilt {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "day,what,which,times\n",
                    "day,what,which,times\n2026-11-21,card,no-driving,2\n",
                    "day,what,which,times\n2026-11-21,card,no-driving,2\n#crc32,0\n",
                    "\0\0\0\0"
                })
        void isSetAsideAndCountingStartsAgain(String text) throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("counts-2026-11.csv"), text);

            Counts counts = counts();
            counts.add(CountKind.CARD, "no-driving");
            save(counts);

            assertEquals(text, Files.readString(folder.resolve("counts-2026-11.csv.bad")));
            assertEquals(1, thisMonth(counts()).size());
        }

        @Test
        void isNoticedByEachSingleBit() {
            Counts counts = counts();
            counts.add(CountKind.CARD, "no-driving");
            byte[] sound = CountsText.write(thisMonth(counts));

            for (int bit = 0; bit < sound.length * 8; bit++) {
                byte[] spoilt = sound.clone();
                spoilt[bit / 8] ^= (byte) (1 << bit % 8);
                assertTrue(CountsText.read(spoilt).isEmpty(), "bit " + bit);
            }
        }
    }

    @Nested
    @DisplayName("case 14: a disk that cannot be written")
    class NoDisk {
        @BeforeEach
        void block() throws IOException {
            Files.writeString(folder, "a file where the folder should be");
        }

        @Test
        void losesTheCountsAndNothingElse() {
            Counts counts = counts();
            counts.add(CountKind.CARD, "no-driving");
            save(counts);

            assertEquals(1, thisMonth(counts).size());
        }

        @Test
        void isTriedAgainAtTheNextSaving() throws IOException {
            Counts counts = counts();
            counts.add(CountKind.CARD, "no-driving");
            save(counts);
            Files.delete(folder);
            save(counts);

            assertTrue(file("2026-11").contains("no-driving"));
        }
    }

    @ParameterizedTest
    @DisplayName("case 15: a clock that is wrong stops nothing")
    @ValueSource(strings = {"1970-01-01T00:00:00", "2038-01-19T03:14:08", "9999-12-31T23:59:59"})
    void anyClock(LocalDateTime wrong) {
        now = wrong;
        Counts counts = counts();
        counts.add(CountKind.CARD, "no-driving");
        save(counts);

        assertEquals(1, thisMonth(counts()).size());
    }
}
