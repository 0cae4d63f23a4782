package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessEndTest {
    private static final int KILLED = 128 + 9;

    @Test
    void aProcessThatCannotEndIsKilled() throws Exception {
        assertEquals(KILLED, statusOf(Hanging.class));
    }

    @Test
    void anyOtherEndsWithItsStatus() throws Exception {
        assertEquals(ExitStatus.NO_PICTURE.code(), statusOf(Ending.class));
    }

    private static int statusOf(Class<?> program) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .inheritIO()
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }

    /** Its end never comes, as where an exit handler waits. */
    static final class Hanging {
        public static void main(String[] args) throws InterruptedException {
            ProcessEnd.insist();
            new CountDownLatch(1).await();
        }
    }

    static final class Ending {
        public static void main(String[] args) {
            ProcessEnd.with(ExitStatus.NO_PICTURE);
        }
    }
}
