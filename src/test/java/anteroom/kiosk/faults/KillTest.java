package anteroom.kiosk.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicValue;
import anteroom.content.Pack;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.operate.live.ClinicFile;
import anteroom.operate.live.PackStore;
import anteroom.testkit.Background;
import anteroom.testkit.Breadth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes the kiosk's files, again and again in the same folder, and looks at what is left. How often
 * is {@code -Dkills=200}.
 */
@DisplayName("case 11: kill -9 at any moment of a write")
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", Breadth.WIDE ? 12 : 6);
    private static final long SEED = Long.getLong("kills.seed", 20_261_121);
    private static final int MOST_ROUNDS = 12;

    private final Random random = new Random(SEED);

    @Test
    void leavesEachFileAsItWasOrAsItShouldBe(@TempDir Path folder) throws Exception {
        int counted = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            writeUntilKilled(folder);
            String when = "after kill " + kill + " of kills.seed=" + SEED;

            checkClinic(folder, when);
            checkPack(folder, when);
            counted = checkCounts(folder, counted, when);
        }
        assertTrue(counted > KILLS, "it wrote at all: " + counted);
    }

    private void writeUntilKilled(Path folder) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int rounds = 1 + random.nextInt(MOST_ROUNDS);
        try (InputStream told = writer.getInputStream()) {
            for (int round = 0; round < rounds; round++) {
                assertTrue(told.read() >= 0, "the writer ended by itself");
            }
            // Somewhere within the next round, which takes some milliseconds.
            for (long until = System.nanoTime() + random.nextInt(8_000_000); System.nanoTime() < until; ) {
                Thread.onSpinWait();
            }
            writer.destroyForcibly();
        }
        writer.waitFor();
    }

    private static void checkClinic(Path folder, String when) throws Exception {
        Clinic written = ClinicLoader.load(Writer.clinicFile(folder));
        assertEquals(written.value(ClinicValue.PHONE), written.value(ClinicValue.AFTER_HOURS), when);
        ClinicFile start = new ClinicFile(Writer.clinicFile(folder), Writer.lastGoodClinic(folder));
        assertEquals(List.of(), start.problems(), when);
        assertEquals(written, start.clinic(), when);
    }

    private static void checkPack(Path folder, String when) {
        Pack pack = new PackStore(folder.resolve("pack"), folder, Writer.lastGoodPack(folder))
                .shown()
                .pack();
        assertEquals("small", pack.id(), when);
        String version = pack.version().split("\\.")[0];
        String title = pack.editions().get(0).topics().get(0).cards().get(0).title();
        assertEquals("No driving " + version, title, when);
    }

    private static int checkCounts(Path folder, int before, String when) throws IOException {
        Background background = new Background();
        Counts counts = Counts.in(folder.resolve("counts"), () -> Writer.NOW, background);
        counts.thisMonth();
        background.await();
        Map<Count, Integer> now = counts.thisMonth();
        int cards = of(now, CountKind.CARD, "no-driving");
        assertEquals(cards, of(now, CountKind.ANSWER, "driving-after"), when);
        assertTrue(cards >= before, when + ": " + cards + " after " + before);
        assertEquals(Optional.empty(), bad(folder), when);
        return cards;
    }

    private static int of(Map<Count, Integer> counts, CountKind what, String which) {
        return counts.getOrDefault(new Count("2026-11-21", what, which), 0);
    }

    private static Optional<Path> bad(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("counts"))) {
            return files.filter(file -> file.toString().endsWith(".bad")).findFirst();
        }
    }
}
