package anteroom.operate.watch;

import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers over crashes that there were some. Each start leaves a mark with the machine's boot, and a life of two minutes
 * or an end by wish wipes them away; so no clock is needed that could be wrong at a start. A start that a stop of the
 * service or a pulled plug ended is no crash, and leaves none.
 */
public final class CrashHistory {
    /** How long the kiosk must have run for its last start to count as a good one. */
    public static final Duration WELL_AFTER = Duration.ofMinutes(2);

    /** What a start may use. */
    public enum Trust {
        /** Whatever the clinic has set and put beside it. */
        ALL,
        /** What of it was shown when the kiosk was last well. */
        KEPT,
        /** What the program brings along. */
        NOTHING
    }

    private static final int TOO_MANY = 3;

    /** What ran well for minutes is hardly to blame; a person who pulls the plug or kills the process may well be. */
    private static final int FAR_TOO_MANY = 18;

    private static final int LARGEST_FILE = 128;
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Pattern LINE = Pattern.compile("([0-9]{1,4})(?: (.+))?");
    private static final String STOPPED = "stopped";

    private final Path file;
    private final String boot;
    private int before;

    /** @param boot another one each time that the machine is switched on */
    CrashHistory(Path file, String boot) {
        this.file = file;
        this.boot = boot;
    }

    /** Those in a file, on this machine. */
    public static CrashHistory in(Path file) {
        return new CrashHistory(file, boot());
    }

    /** Another text each time that the machine is switched on. */
    static String boot() {
        try {
            return Files.readString(BOOT).strip();
        } catch (IOException e) {
            // Another system, or a container that hides it: then a pulled plug cannot be told from a crash.
            return "unknown";
        }
    }

    /** Leaves a mark for this start, and says what so many starts in a row that went wrong leave to be used. */
    public Trust start() {
        before = marks();
        write(before + 1, boot);
        if (before >= FAR_TOO_MANY) {
            return Trust.NOTHING;
        }
        return before >= TOO_MANY ? Trust.KEPT : Trust.ALL;
    }

    /** This start is ended from outside in an orderly way: as if it had not been. */
    public void stop() {
        write(before, STOPPED);
    }

    /**
     * This start hangs without a picture, and what it has read may be why: the next one is to do without.
     *
     * @param ranWell whether there is something that ran well before, to be used instead
     */
    public void unseen(boolean ranWell) {
        write(Math.max(before + 1, ranWell ? TOO_MANY : FAR_TOO_MANY), boot);
    }

    /** Everything is used again after all; a crash that comes soon ends that at once. */
    public void tryAgain() {
        before = TOO_MANY - 1;
        write(TOO_MANY, boot);
    }

    /** This start was a good one. */
    public void wipe() {
        before = 0;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger("anteroom.watch").log(Level.WARNING, "crashes cannot be forgotten: {0}", e.toString());
        }
    }

    private void write(int marks, String how) {
        try {
            // a crash of the process leaves it as it is, and a power cut is no crash
            AtomicFile.writeUnforced(file, marks + " " + how);
        } catch (IOException e) {
            System.getLogger("anteroom.watch").log(Level.WARNING, "crashes cannot be remembered: {0}", e.toString());
        }
    }

    private int marks() {
        Matcher line = LINE.matcher(AtomicFile.text(file, LARGEST_FILE).orElse(""));
        if (!line.matches()) {
            return 0;
        }
        int marks = Integer.parseInt(line.group(1));
        boolean crashed = STOPPED.equals(line.group(2)) || boot.equals(line.group(2));
        // Of a machine that was switched off since, the last start ended with it.
        return crashed ? marks : Math.max(0, marks - 1);
    }
}
