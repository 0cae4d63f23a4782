package anteroom.kiosk;

import anteroom.content.json.Problems;
import anteroom.operate.files.StateFolder;
import anteroom.operate.watch.CrashMarks;
import anteroom.operate.watch.CrashMarks.Trust;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What one run of the kiosk starts from. Nothing that a file may hold keeps it from starting. */
public final class Startup {
    private final Path clinicFile;
    private final StateFolder state;
    private final CrashMarks marks;
    private final Trust trust;
    private volatile CompletableFuture<ContentService> content;
    private volatile boolean left;

    private Startup(Path clinicFile) {
        this.clinicFile = clinicFile.toAbsolutePath();
        this.state = StateFolder.beside(clinicFile);
        this.marks = CrashMarks.in(state.file("crashes"));
        this.trust = marks.start();
        if (trust != Trust.ALL) {
            System.getLogger("anteroom").log(Level.WARNING, "several crashes in a row: trusts {0}", trust);
            // A graphics driver is a usual reason for crashes, and the kiosk can do without it.
            System.setProperty("prism.order", "sw");
        }
        this.content = CompletableFuture.supplyAsync(() -> read(trust), KioskApp::startDaemon);
    }

    private ContentService read(Trust trusted) {
        if (trusted != Trust.NOTHING) {
            try {
                Optional<ContentService> kept =
                        trusted == Trust.KEPT ? ContentService.kept(clinicFile, state) : Optional.empty();
                return kept.orElseGet(() -> ContentService.of(clinicFile, state));
            } catch (RuntimeException | Error e) {
                System.getLogger("anteroom").log(Level.ERROR, "the clinic''s files cannot be read", e);
            }
        }
        return ContentService.safe(clinicFile, state);
    }

    /** Leaves a mark for this run, and begins to read everything for it, while the caller gets on with something else. */
    public static Startup of(Path clinicFile) {
        return new Startup(clinicFile);
    }

    /** Tells what staff should know of the files that were read, a line each, as soon as they have been read. */
    public void tellProblems(Consumer<String> line) {
        content.thenAccept(read -> Problems.brief(read.problems()).forEach(line));
    }

    /** Whether the last starts went so wrong that this one does not use all that the clinic has set. */
    boolean safe() {
        return trust != Trust.ALL && !left;
    }

    /** Whether it was so, and is not any more. */
    boolean leftSafeMode() {
        return left;
    }

    /**
     * It has run well for a while, once more: crashes are forgotten, and safe mode ends, which is then on trial for as long.
     *
     * @return whether there is now something else to show
     */
    boolean well() {
        if (!safe()) {
            marks.wipe();
            content().well();
            return false;
        }
        marks.tryAgain();
        ContentService all = read(Trust.ALL);
        content = CompletableFuture.completedFuture(all);
        left = true;
        return true;
    }

    /** What is shown; waits until it has been read. */
    ContentService content() {
        return content.join();
    }

    StateFolder state() {
        return state;
    }

    CrashMarks marks() {
        return marks;
    }

    Path clinicFile() {
        return clinicFile;
    }
}
