package anteroom.operate.watch;

import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the last run of the kiosk ended, in a file of one line that each run leaves for the next. */
public final class LastRun {
    private static final String STOPPED = "stopped";
    private static final String KILLED = "killed";
    private static final String POWER = "power";
    private static final Pattern RUNNING = Pattern.compile("running (.+)");
    private static final int LARGEST_FILE = 128;

    private final Path file;
    private final String boot;

    /** @param boot another one each time that the machine is switched on */
    LastRun(Path file, String boot) {
        this.file = file;
        this.boot = boot;
    }

    /** That in a file, on this machine. */
    public static LastRun in(Path file) {
        return new LastRun(file, CrashHistory.boot());
    }

    /**
     * All ends that a run can have: an exit status, a stop of the service, a pulled plug, or killed: by the system, by a
     * person, or by a fault that left no time to say so.
     */
    public static List<String> ends() {
        return Stream.concat(Arrays.stream(ExitStatus.values()).map(LastRun::name), Stream.of(STOPPED, KILLED, POWER))
                .toList();
    }

    /** This run begins. How the one before ended; empty if there was none, or it is not known. */
    public Optional<String> begin() {
        Optional<String> ended = read();
        write("running " + boot);
        return ended;
    }

    public void end(ExitStatus status) {
        write(name(status));
    }

    /** Ended from outside in an orderly way. */
    public void stop() {
        write(STOPPED);
    }

    private Optional<String> read() {
        String text = AtomicFile.text(file, LARGEST_FILE).orElse("");
        Matcher running = RUNNING.matcher(text);
        if (running.matches()) {
            return Optional.of(running.group(1).equals(boot) ? KILLED : POWER);
        }
        return Optional.of(text).filter(ends()::contains);
    }

    private void write(String line) {
        try {
            // a start does not wait for it; the system writes it within seconds
            AtomicFile.writeUnforced(file, line);
        } catch (IOException e) {
            System.getLogger("anteroom.watch").log(Level.WARNING, "how a run ends is not kept: {0}", e.toString());
        }
    }

    private static String name(ExitStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
