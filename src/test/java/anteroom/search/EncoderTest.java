package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {
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
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlong=" + "x".repeat(10_000),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CutShort.class.getName())
                .inheritIO()
                .start();

        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(CutShort.WELL, process.exitValue());
        assertEquals(List.of(), unpackedIn(temporary));
    }

    /** A program that loads the encoder and ends as kiosks do: at once. */
    static final class CutShort {
        static final int WELL = 7;

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
