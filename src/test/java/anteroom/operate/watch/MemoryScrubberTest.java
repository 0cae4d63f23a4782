package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with the kiosk's own Java options looks for words in its own memory. */
class MemoryScrubberTest {
    @Test
    void noWordOfThoseThatAreDeadIsLeft(@TempDir Path folder) throws Exception {
        List<String> found = run(Typing.class, folder);
        assertEquals(2, found.size(), found::toString);
        assertTrue(Integer.parseInt(found.get(0)) > Typing.WORDS / 2, "seen before: " + found);
        assertEquals("0", found.get(1), "seen after");
    }

    /** A full collection takes a tenth of a second, in which nothing on the screen moves. */
    @Test
    void whatIsKeptInTheNextVisitNeedsNoFullCollection(@TempDir Path folder) throws Exception {
        assertEquals(List.of("0"), run(Visit.class, folder));
    }

    private static List<String> run(Class<?> program, Path folder) throws Exception {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@src/main/dist/lib/java.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return Files.readAllLines(said);
    }

    /** Prints how many full collections there are while a kiosk's heap takes up a visit's pictures. */
    static final class Visit {
        private static final int LOADED = 50;
        private static final int SEEN = 15;

        private Visit() {}

        public static void main(String[] args) {
            List<byte[]> alive = new ArrayList<>();
            keep(LOADED, alive);
            MemoryScrubber.overwrite();
            long before = fullCollections();
            keep(SEEN, alive);
            System.out.println(fullCollections() - before);
            Reference.reachabilityFence(alive);
        }

        private static void keep(int megabytes, List<byte[]> alive) {
            for (int i = 0; i < megabytes * 16; i++) {
                alive.add(new byte[(1 << 20) / 16]);
            }
        }

        private static long fullCollections() {
            return ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .filter(collector -> collector.getName().equals("MarkSweepCompact"))
                    .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                    .sum();
        }
    }

    /** Builds words, forgets them, and prints how many of them its memory has before and after. */
    static final class Typing {
        static final int WORDS = 300;

        private static final int CHUNK = 1 << 20;

        private Typing() {}

        public static void main(String[] args) throws Exception {
            type(0);
            System.out.println(found());
            MemoryScrubber.overwriteStack();
            MemoryScrubber.overwrite();
            System.out.println(found());
        }

        /** Some of them live through a collection, and die in the old generation. */
        private static void type(int from) {
            List<StringBuilder> typed = new ArrayList<>();
            for (int word = from; word < WORDS; word++) {
                StringBuilder text = new StringBuilder();
                for (char letter : ("zq" + Integer.toString(1_000_000 + word * 7919, 26)).toCharArray()) {
                    text.append(letter);
                    typed.add(new StringBuilder(text.toString()));
                }
                if (word % 100 == 0) {
                    System.gc();
                }
            }
        }

        /** How often the beginning of the words stands in this process's memory, in one byte a letter. */
        private static int found() throws IOException {
            int found = 0;
            byte[] chunk = new byte[CHUNK];
            try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "r")) {
                for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
                    String[] part = line.split(" +");
                    if (part[1].startsWith("rw") && (part.length < 6 || part[5].equals("[heap]"))) {
                        String[] range = part[0].split("-");
                        found += found(memory, chunk, Long.parseLong(range[0], 16), Long.parseLong(range[1], 16));
                    }
                }
            }
            return found;
        }

        private static int found(RandomAccessFile memory, byte[] chunk, long from, long to) throws IOException {
            int found = 0;
            for (long at = from; at < to; at += CHUNK) {
                memory.seek(at);
                int length = memory.read(chunk, 0, (int) Math.min(CHUNK, to - at));
                for (int i = 0; i + 4 < length; i++) {
                    // Taken apart, so that what looks for them is not found.
                    if (chunk[i] == 'z' && chunk[i + 1] == 'q' && isDigit(chunk[i + 2]) && isDigit(chunk[i + 3])) {
                        found++;
                    }
                }
                Arrays.fill(chunk, (byte) 0);
            }
            return found;
        }

        private static boolean isDigit(byte letter) {
            return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'p';
        }
    }
}
