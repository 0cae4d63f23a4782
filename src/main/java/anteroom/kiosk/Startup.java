package anteroom.kiosk;

import anteroom.content.json.Problems;
import anteroom.operate.files.AtomicFile;
import anteroom.operate.files.StateFolder;
import anteroom.operate.watch.CrashHistory;
import anteroom.operate.watch.CrashHistory.Trust;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What one run of the kiosk starts from. Nothing that a file may hold keeps it from starting. */
public final class Startup {
    /** A disk that is slower than that had better be waited for by nobody. */
    private static final long PICTURE_WAIT_MILLIS = 500;

    private final Path clinicFile;
    private final StateFolder state;
    private final CrashHistory crashHistory;
    private final Trust trust;
    private final Path pack;
    private final String language;
    private final BiFunction<Path, StateFolder, Optional<String>> stamping;
    private final CompletableFuture<Optional<String>> stamp;
    private final CompletableFuture<Optional<String>> kept;
    /** Where a picture was kept, that has the processors for itself until it is shown. */
    private final CompletableFuture<Void> mayRead = new CompletableFuture<>();

    private volatile CompletableFuture<Optional<LaunchPicture>> picture;
    private volatile CompletableFuture<ContentService> content;
    private volatile boolean left;

    /** @param stamping the stamp of everything that a start reads */
    Startup(Path clinicFile, BiFunction<Path, StateFolder, Optional<String>> stamping) {
        this(clinicFile, clinicFile.resolveSibling("pack"), "", stamping);
    }

    private Startup(
            Path clinicFile, Path pack, String language, BiFunction<Path, StateFolder, Optional<String>> stamping) {
        this.clinicFile = clinicFile.toAbsolutePath();
        this.pack = pack.toAbsolutePath();
        this.language = language;
        this.stamping = stamping;
        this.state = StateFolder.beside(clinicFile);
        this.crashHistory = CrashHistory.in(state.file("crashes"));
        this.trust = crashHistory.start();
        if (trust != Trust.ALL) {
            System.getLogger("anteroom").log(Level.WARNING, "several crashes in a row: trusts {0}", trust);
            // A graphics driver is a usual reason for crashes, and the kiosk can do without it.
            System.setProperty("prism.order", "sw");
        }
        // Before anything is read: what changes meanwhile must not pass for what was read.
        // After crashes no picture is shown that was kept, and of the clinic's files one may be what hangs.
        this.stamp = trust == Trust.ALL
                ? CompletableFuture.supplyAsync(() -> stamping.apply(this.clinicFile, state), KioskApp::startDaemon)
                : CompletableFuture.completedFuture(Optional.empty());
        this.picture = stamp.thenApplyAsync(this::picture, KioskApp::startDaemon);
        this.kept = picture.thenApply(read -> read.map(LaunchPicture::key));
        this.content = kept.thenCompose(key -> key.isPresent() ? mayRead : CompletableFuture.completedFuture(null))
                .thenApplyAsync(go -> read(trust), KioskApp::startDaemon);
    }

    /** After crashes other words may be shown than before, and the picture itself may be to blame. */
    private Optional<LaunchPicture> picture(Optional<String> key) {
        if (trust != Trust.ALL || key.isEmpty()) {
            return Optional.empty();
        }
        try {
            return AtomicFile.read(pictureFile(), LaunchPicture.MOST)
                    .flatMap(file -> LaunchPicture.read(file, key.get()));
        } catch (IOException | RuntimeException | Error e) {
            return Optional.empty();
        }
    }

    private Path pictureFile() {
        return state.file("waiting-picture");
    }

    private ContentService read(Trust trusted) {
        if (trusted != Trust.NOTHING) {
            try {
                Optional<ContentService> kept =
                        trusted == Trust.KEPT ? ContentService.kept(clinicFile, state) : Optional.empty();
                return kept.orElseGet(() -> ContentService.of(clinicFile, pack, language, state));
            } catch (RuntimeException | Error e) {
                System.getLogger("anteroom").log(Level.ERROR, "the clinic''s files cannot be read", e);
            }
        }
        return ContentService.safe(clinicFile, state);
    }

    /** Leaves a mark for this run, and begins to read everything for it, while the caller gets on with something else. */
    public static Startup of(Path clinicFile) {
        return new Startup(clinicFile, StartupHash::now);
    }

    /**
     * As {@link #of}, for somebody who tries something out; no picture of it is kept for the next start.
     *
     * @param pack the folder of the pack
     * @param language in which each visit begins; empty for the clinic's own
     */
    public static Startup of(Path clinicFile, Path pack, String language) {
        return new Startup(clinicFile, pack, language, (file, state) -> Optional.empty());
    }

    /** The stamp of everything that a start would read now; empty in safe mode. */
    Optional<String> stampNow() {
        return safe() ? Optional.empty() : stamping.apply(clinicFile, state);
    }

    /** Tells what staff should know of the files that were read, a line each, as soon as they have been read. */
    public void tellProblems(Consumer<String> line) {
        content.thenAccept(read -> Problems.brief(read.problems()).forEach(line));
    }

    /** This start shows nothing, and what it has read may be why. */
    void unseen() {
        crashHistory.unseen(Files.exists(state.file(ContentService.RAN_WELL)));
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
            crashHistory.wipe();
            content().well();
            return false;
        }
        crashHistory.tryAgain();
        ContentService all = read(Trust.ALL);
        content = CompletableFuture.completedFuture(all);
        left = true;
        return true;
    }

    /** Does something as soon as it is known that this start has no picture to begin with; never if it has. */
    void ifNoPicture(Runnable next) {
        kept.thenAccept(key -> {
            if (key.isEmpty()) {
                next.run();
            }
        });
    }

    /** Hands over what this start will show first, as it was drawn last; waits until that is read, but not for long. */
    Optional<LaunchPicture> picture() {
        CompletableFuture<Optional<LaunchPicture>> read = picture;
        // Its pixels are not to stay in memory when it has been shown.
        picture = CompletableFuture.completedFuture(Optional.empty());
        return read.copy()
                .completeOnTimeout(Optional.empty(), PICTURE_WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    /** What this start shows first is on its way to the screen, so that the rest may be read. */
    void beginReading() {
        mayRead.complete(null);
    }

    /** Keeps it for the next start. */
    LaunchPictureStore pictureStore() {
        return new LaunchPictureStore(pictureFile(), stamp.join(), kept.join());
    }

    /** Does something on another thread as soon as everything has been read, or could not be. */
    void whenRead(Runnable next, Executor thread) {
        content.whenCompleteAsync((read, error) -> next.run(), thread);
    }

    /** What is shown; waits until it has been read. */
    ContentService content() {
        beginReading();
        return content.join();
    }

    StateFolder state() {
        return state;
    }

    CrashHistory crashHistory() {
        return crashHistory;
    }

    Path clinicFile() {
        return clinicFile;
    }
}
