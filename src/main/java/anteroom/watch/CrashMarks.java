package anteroom.watch;

import anteroom.files.WholeFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Remembers over crashes that there were some. Each start leaves a mark, and a life of two minutes or an end by wish wipes
 * them away; so no clock is needed that could be wrong at a start.
 */
public final class CrashMarks {
    /** How long the kiosk must have run for its last start to count as a good one. */
    public static final Duration WELL_AFTER = Duration.ofMinutes(2);

    private static final int TOO_MANY = 3;
    private static final int LARGEST_FILE = 16;

    private final Path file;

    public CrashMarks(Path file) {
        this.file = file;
    }

    /** Leaves a mark for this start, and says whether so many starts in a row went wrong that it should play safe. */
    public boolean start() {
        int marks = marks();
        try {
            WholeFile.write(file, String.valueOf(marks + 1).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            System.getLogger("anteroom.watch").log(Level.WARNING, "crashes cannot be remembered: {0}", e.toString());
        }
        return marks >= TOO_MANY;
    }

    /** This start was a good one. */
    public void wipe() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger("anteroom.watch").log(Level.WARNING, "crashes cannot be forgotten: {0}", e.toString());
        }
    }

    private int marks() {
        try {
            return WholeFile.read(file, LARGEST_FILE)
                    .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                    .filter(text -> text.matches("[0-9]{1,4}"))
                    .map(Integer::parseInt)
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
