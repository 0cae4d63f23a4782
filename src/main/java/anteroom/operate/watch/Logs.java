package anteroom.operate.watch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The log files: five of 1 MB at the most, written over in turn, in which nothing stands that a patient typed. */
public final class Logs {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int FILES = 5;
    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    /** Logs into a folder from now on, and into no other. A folder that cannot be written is no reason not to go on. */
    public static void into(Path folder) {
        // What is said on the console is in the journal for as long as the machine lives.
        Arrays.stream(ROOT.getHandlers()).forEach(handler -> handler.setFormatter(new Line()));
        try {
            Files.createDirectories(folder);
            Arrays.stream(ROOT.getHandlers())
                    .filter(FileHandler.class::isInstance)
                    .forEach(Logs::close);
            for (int number = 0; number < FILES; number++) {
                Path log = folder.resolve("anteroom." + number + ".log");
                if (Files.exists(log) && !Files.isRegularFile(log)) {
                    // A pipe, say: to open it would wait for ever.
                    throw new FileSystemException(log.toString(), null, "is not a file");
                }
            }
            String pattern = folder.toString().replace("%", "%%") + "/anteroom.%g.log";
            FileHandler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
            handler.setFormatter(new Line());
            handler.setLevel(Level.INFO);
            handler.setErrorManager(new Unmoved());
            ROOT.addHandler(handler);
        } catch (IOException e) {
            ROOT.log(Level.WARNING, "no log file: {0}", e.getClass().getSimpleName());
        }
    }

    private static void close(Handler handler) {
        ROOT.removeHandler(handler);
        handler.close();
    }

    /**
     * One line for a record, and one for each frame of a stack trace. The exception's message is left out: a library may
     * have put typed text into it.
     */
    static final class Line extends Formatter {
        private static final int MOST_FRAMES = 30;

        @Override
        public String format(LogRecord entry) {
            StringBuilder text = new StringBuilder();
            text.append(entry.getInstant())
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(' ')
                    .append(entry.getLoggerName())
                    .append(": ")
                    .append(formatMessage(entry).replaceAll("\\R", " "))
                    .append('\n');
            for (Throwable at = entry.getThrown(); at != null; at = at.getCause()) {
                text.append("    ").append(at.getClass().getName()).append('\n');
                StackTraceElement[] frames = at.getStackTrace();
                for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                    text.append("        at ").append(frames[i]).append('\n');
                }
            }
            return text.toString();
        }
    }

    /** A full disk stops the log and nothing else. */
    private static final class Unmoved extends ErrorManager {
        @Override
        public void error(String message, Exception e, int code) {
            // There is nowhere left to say it.
        }
    }
}
