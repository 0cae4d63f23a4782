package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {
    private static final int WELL = 7;

    @Test
    void likeSentencesHaveLikeVectors() throws Exception {
        try (Encoder encoder = Encoder.load()) {
            float[] one = encoder.vector(List.of("can", "i", "drive", "home"));
            float[] like = encoder.vector(List.of("am", "i", "allowed", "behind", "the", "wheel"));
            float[] unlike = encoder.vector(List.of("does", "insurance", "pay"));

            assertEquals(1, product(one, one), 1e-5);
            assertTrue(product(one, like) > product(one, unlike) + 0.2);
        }
    }

    @Test
    void takesAnyNumberOfWords() throws Exception {
        try (Encoder encoder = Encoder.load()) {
            assertEquals(Encoder.SIZE, encoder.vector(List.of()).length);
            assertEquals(
                    Encoder.SIZE, encoder.vector(List.of("drive ".repeat(500).split(" "))).length);
        }
    }

    /** Some builds of the native library die when the command line is long, as it is with many jars on it. */
    @Test
    void loadsHoweverLongTheCommandLineIsAndLeavesNothingBehind(@TempDir Path temporary) throws Exception {
        assertEquals(WELL, statusOf(CutShort.class, "-Dlong=" + "x".repeat(10_000), "-Djava.io.tmpdir=" + temporary));
        assertEquals(List.of(), unpackedIn(temporary));
    }

    /** As a service is stopped while the search still loads: the library gives up its environment by a hook of its own. */
    @Test
    void goesOnLoadingAndReadingWhileTheProcessIsStopped() throws Exception {
        assertEquals(WELL, statusOf(Stopped.class));
    }

    private static int statusOf(Class<?> program, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:-CreateCoredumpOnCrash", "-XX:+ErrorFileToStderr"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Process process = new ProcessBuilder(command).inheritIO().start();

        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return process.exitValue();
    }

    /** A program that is stopped while it loads the encoder. */
    static final class Stopped {
        public static void main(String[] args) throws Exception {
            Encoder first = Encoder.load();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> load(first)));
            System.exit(WELL);
        }

        private static void load(Encoder first) {
            try {
                Encoder.load().vector(List.of("home"));
                Encoder.load();
                first.vector(List.of("home"));
            } catch (IOException | OrtException e) {
                Runtime.getRuntime().halt(2);
            }
        }
    }

    /** A program that loads the encoder and ends as kiosks do: at once. */
    static final class CutShort {
        public static void main(String[] args) throws Exception {
            Encoder.load();
            Runtime.getRuntime().halt(WELL);
        }
    }

    private static List<Path> unpackedIn(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "onnx*")) {
            return StreamSupport.stream(found.spliterator(), false).toList();
        }
    }

    private static double product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
