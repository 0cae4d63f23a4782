package anteroom;

import anteroom.content.Edition;
import anteroom.counts.Counts;
import anteroom.counts.VisitCounter;
import anteroom.search.Search;
import anteroom.search.Searches;
import anteroom.ui.Fonts;
import anteroom.watch.CrashMarks;
import anteroom.watch.ExitStatus;
import anteroom.watch.Heartbeat;
import anteroom.watch.Mishaps;
import anteroom.watch.Supervisor;
import anteroom.watch.Vitals;
import anteroom.watch.Watchman;
import anteroom.window.LockedWindow;
import java.time.LocalDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The kiosk in a window of its own: load, build, wire, show. */
public final class KioskApp extends Application {
    /** How often the idle watch looks at its clock. */
    private static final Duration LOOK = Duration.millis(250);

    private static final Duration SECOND = Duration.seconds(1);
    private static final Duration MINUTE = Duration.minutes(1);

    /** A slow disk must keep neither touches nor searches waiting. */
    private static final ExecutorService DISK = Executors.newSingleThreadExecutor(KioskApp::worker);

    private static Startup startup;

    private Counts counts = Counts.off();

    /** Shows the kiosk; returns only if the toolkit ends, as the kiosk itself ends by {@link #end}. */
    public static void run(Startup given) {
        startup = given;
        Application.launch(KioskApp.class);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Content content = startup.content();
        Edition edition = content.edition(content.pack().editions().get(0).language());
        ExecutorService background = Executors.newSingleThreadExecutor(KioskApp::worker);
        Kiosk kiosk = new Kiosk(new Kiosk.Parts(
                edition,
                content.clinic(),
                content.sources(),
                content.draft(edition),
                content.art(),
                search(edition, background),
                content.clinic().kiosk().diagonal(),
                System::nanoTime,
                background,
                Platform::runLater,
                true));
        counts = content.clinic().lobby().counts()
                ? Counts.in(startup.state().file("counts"), LocalDateTime::now, DISK)
                : Counts.off();
        VisitCounter.follow(kiosk.session(), kiosk.questions(), edition, counts);
        LockedWindow window = new LockedWindow(stage, content.clinic().lobby().display());
        Scene scene = kiosk.scene(window.bounds().getWidth(), window.bounds().getHeight());
        scene.setCursor(Cursor.NONE);
        stage.setTitle("Anteroom");
        stage.setScene(scene);
        window.show();
        every(LOOK, () -> kiosk.session().idle().tick());
        every(SECOND, window::hold);
        every(MINUTE, counts::save);
        watch(stage, kiosk);
    }

    private static void watch(Stage stage, Kiosk kiosk) {
        Thread toolkit = Thread.currentThread();
        Mishaps mishaps =
                new Mishaps(System::nanoTime, toolkit, () -> kiosk.session().end(), KioskApp::end);
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        toolkit.setUncaughtExceptionHandler(mishaps);
        Vitals vitals = new Vitals(System::nanoTime);
        new Heartbeat(vitals, stage::getScene).start();
        new Watchman(vitals, Supervisor.ofThisProcess(), toolkit, KioskApp::end).start();
        Timeline well = new Timeline(new KeyFrame(
                Duration.millis(CrashMarks.WELL_AFTER.toMillis()),
                event -> startup.marks().wipe()));
        well.play();
    }

    /** Ends the process at once: whatever would be asked to close first may be what hangs. */
    private static void end(ExitStatus status) {
        if (status.wished()) {
            startup.marks().wipe();
        }
        Runtime.getRuntime().halt(status.code());
    }

    private static void every(Duration time, Runnable work) {
        Timeline timeline = new Timeline(new KeyFrame(time, event -> work.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
    }

    /** The words' index is made off the toolkit's thread; who asks before it is ready waits there and not here. */
    private static Supplier<Search> search(Edition edition, ExecutorService background) {
        var words = java.util.concurrent.CompletableFuture.supplyAsync(() -> Searches.words(edition), background);
        return words::join;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "anteroom-background");
        thread.setDaemon(true);
        return thread;
    }
}
