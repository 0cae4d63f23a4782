package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    private static final Logger ROOT = Logger.getLogger("");

    private Path folder;
    private List<Handler> before;

    @BeforeEach
    void onlyOurs(@TempDir Path temporary) {
        folder = temporary.resolve("logs");
        before = List.of(ROOT.getHandlers());
        before.forEach(ROOT::removeHandler);
    }

    @AfterEach
    void asItWas() {
        closeOurs();
        before.forEach(ROOT::addHandler);
    }

    private static void closeOurs() {
        Arrays.stream(ROOT.getHandlers()).forEach(handler -> {
            ROOT.removeHandler(handler);
            handler.close();
        });
    }

    @Test
    void aPipeInThePlaceOfAFileKeepsNobodyWaiting() throws Exception {
        Files.createDirectories(folder);
        Path pipe = folder.resolve("anteroom.0.log");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Logs.into(folder));
    }

    @Test
    void theyNeverFillTheDisk() throws IOException {
        Logs.into(folder);
        for (int i = 0; i < 70_000; i++) {
            ROOT.log(Level.INFO, "a line of about a hundred characters, and the last one of them is number {0}", i);
        }

        try (var files = Files.list(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            assertEquals(5, logs.size());
            for (Path log : logs) {
                assertTrue(Files.size(log) <= 1024 * 1024 + 200, log + " has " + Files.size(log));
            }
        }
    }

    @Test
    void aFolderThatWasDeletedIsWrittenAnew() throws IOException {
        Logs.into(folder);
        Files.delete(folder.resolve("anteroom.0.log.lck"));
        Files.delete(folder.resolve("anteroom.0.log"));
        Files.delete(folder);

        Logs.into(folder);
        ROOT.log(Level.INFO, "after");

        assertTrue(Files.readString(folder.resolve("anteroom.0.log")).contains("after"));
        assertEquals(1, ROOT.getHandlers().length);
    }

    @Test
    void theNextStartWritesOnWhereACrashStopped() throws IOException {
        Logs.into(folder);
        ROOT.info("before the crash");
        closeOurs();
        Files.createFile(folder.resolve("anteroom.0.log.lck"));

        Logs.into(folder);
        ROOT.info("after it");

        assertEquals(2, Files.readAllLines(folder.resolve("anteroom.0.log")).size());
    }

    @Test
    void theConsoleAndWithItTheJournalLeavesTheWordsOutToo() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Handler handler = new StreamHandler(console, new SimpleFormatter());
        ROOT.addHandler(handler);
        Logs.into(folder);
        ROOT.log(Level.SEVERE, "not caught", new IllegalStateException("what they typed"));
        handler.flush();

        assertTrue(console.toString(StandardCharsets.UTF_8).contains("IllegalStateException"));
        assertFalse(console.toString(StandardCharsets.UTF_8).contains("typed"));
    }

    @Test
    void aMishapLeavesItsTraceButNotItsWords() {
        LogRecord entry = new LogRecord(Level.SEVERE, "not caught");
        entry.setLoggerName("anteroom.mishaps");
        entry.setThrown(new IllegalStateException("no match for my secret", new IOException("my secret")));

        String text = new Logs.Line().format(entry);

        assertFalse(text.contains("my secret"), text);
        assertTrue(text.contains("java.lang.IllegalStateException\n        at anteroom.operate.watch.LogsTest"), text);
        assertTrue(text.contains("java.io.IOException\n        at "), text);
    }

    @Test
    void aRecordStaysOneLineWhateverIsInIt() {
        LogRecord entry = new LogRecord(Level.INFO, "one\r\ntwo\nthree");
        entry.setLoggerName("anteroom");

        assertEquals(1, new Logs.Line().format(entry).lines().count());
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothing(@TempDir Path elsewhere) throws IOException {
        Path taken = Files.writeString(elsewhere.resolve("a file"), "");

        Logs.into(taken.resolve("logs"));

        assertEquals(0, ROOT.getHandlers().length);
    }
}
