package anteroom.kiosk;

import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.content.PrinterSettings;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.staff.PinGuard;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.TextCache;
import anteroom.kiosk.voice.Chime;
import anteroom.kiosk.voice.RecordedEngine;
import anteroom.kiosk.voice.SpeechEngine;
import anteroom.kiosk.voice.Voices;
import anteroom.kiosk.voice.WavPlayer;
import anteroom.operate.counts.CountKind;
import anteroom.operate.doctor.Display;
import anteroom.operate.doctor.NativeCode;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.live.PictureBlocklist;
import anteroom.operate.print.CupsPrinter;
import anteroom.operate.print.Printer;
import anteroom.operate.print.ServicePrinter;
import anteroom.operate.watch.CrashHistory;
import anteroom.operate.watch.CrashPolicy;
import anteroom.operate.watch.ExitStatus;
import anteroom.operate.watch.Heartbeat;
import anteroom.operate.watch.InstalledProgram;
import anteroom.operate.watch.LastRun;
import anteroom.operate.watch.Logs;
import anteroom.operate.watch.MemoryScrubber;
import anteroom.operate.watch.NightlyRestart;
import anteroom.operate.watch.ProcessEnd;
import anteroom.operate.watch.SuspendWatch;
import anteroom.operate.watch.SystemdNotifier;
import anteroom.operate.watch.ToolkitHealth;
import anteroom.operate.watch.Watchdog;
import anteroom.operate.watch.Worker;
import anteroom.operate.window.LockedWindow;
import anteroom.search.MultilingualSearch;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SharedEncoder;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The kiosk in a window of its own: load, build, wire, show, and build anew when the clinic has changed something. */
public final class KioskApp extends Application {
    /** How often clocks are looked at. */
    private static final Duration POLL = Duration.millis(250);

    /** How often it is looked whether there is time to warm up. */
    private static final Duration SLICE = Duration.millis(50);

    private static final Duration SECOND = Duration.seconds(1);
    private static final Duration MINUTE = Duration.minutes(1);

    /** How often the display is asked whether it is alive: a server that stands still takes pictures for a long while. */
    private static final Duration DISPLAY = Duration.seconds(2);

    /** How often the clinic's files are looked at. */
    private static final Duration FILES = Duration.seconds(5);

    /** How long nobody must have been there before memory is given back: longer than it takes to load everything. */
    private static final Duration QUIET = Duration.seconds(15);

    /** The picture that a start begins with waits no longer for those of the kiosk: touches are to act. */
    private static final long PICTURES_WAIT_MILLIS = 1000;

    private static final java.time.Duration LAST_WRITES = java.time.Duration.ofSeconds(3);

    /** How long a thread may take for one piece of work. The longest is a pack of thousands of files on a slow disk. */
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(30);

    /** A search that is well has long answered by then; one that is not keeps nobody waiting who is in danger. */
    private static final long RULES_WAIT_MILLIS = 300;

    private static Startup startup;
    private static ToolkitHealth toolkitHealth;
    private static Watchdog watchdog;
    private static LastRun lastRun;
    private static Optional<String> ended;

    /** Kept at hand for the moment in which the process ends: the program that speaks is not to go on without it. */
    private final SpeechEngine voice = Voices.ofThisMachine();

    private final Worker search = new Worker("search", PATIENCE, true);
    private final Worker urgent = new Worker("urgent", PATIENCE, true);
    private final Worker pictures = new Worker("pictures", PATIENCE, false);
    private final Worker disk = new Worker("disk", PATIENCE, false);
    private final Worker pin = new Worker("pin", PATIENCE, false);
    private final Worker clips = new Worker("clips", PATIENCE, false);
    private final Worker display = new Worker("display", PATIENCE, false);
    private final Worker sound = new Worker("sound", PATIENCE, false);
    private final Workers workers = new Workers(
            search,
            CompletableFuture.delayedExecutor(RULES_WAIT_MILLIS, TimeUnit.MILLISECONDS, urgent),
            pictures,
            Platform::runLater);

    private final InstalledProgram program = InstalledProgram.ofThisProcess(startup.state());
    private final ToolkitClock clock = new ToolkitClock();
    /** Twice: what the renderer keeps of pictures that are gone, it lets go of with the next picture that it draws. */
    private final Animation tidying = new SequentialTransition(tidyWhenQuiet(), tidyWhenQuiet());

    private LaunchPictureStore pictureStore;
    private WarmUp warmUp;
    private Future<?> warming;
    private boolean touched;
    private Scene built;
    private LiveStaffActions actions;
    private Stage stage;
    private LockedWindow window;
    private Kiosk kiosk;
    private final PictureBlocklist blocklist =
            new PictureBlocklist(startup.state().path());
    private boolean outdated;
    private final SharedEncoder encoder = new SharedEncoder();
    /** Kept while the wording is the same, whatever else is built anew. */
    private List<Edition> searched = List.of();

    private MultilingualSearch searching = new MultilingualSearch(Map.of());
    private volatile boolean displayAnswers = true;

    /** Shows the kiosk; returns only if the toolkit ends, as the kiosk itself ends by {@link #end}. */
    public static void run(Startup given) {
        startup = given;
        lastRun = LastRun.in(startup.state().file("last-run"));
        ended = lastRun.begin();
        toolkitHealth = ToolkitHealth.ofThisProcess();
        watchdog = new Watchdog(toolkitHealth, SystemdNotifier.ofThisProcess(), KioskApp::endUnseen);
        watchdog.start();
        TextCache.off();
        // The toolkit leaves a core free while it starts. The first picture will need this, if none was kept.
        startup.ifNoPicture(() -> startDaemon(KioskApp::loadPictureClasses));
        Thread stop = new Thread(
                () -> {
                    startup.crashHistory().stop();
                    lastRun.stop();
                },
                "anteroom-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            Application.launch(KioskApp.class);
        } catch (RuntimeException | Error e) {
            if (!isWithoutWindow(e)) {
                // Whatever else ends the process now, this was no orderly stop.
                Runtime.getRuntime().removeShutdownHook(stop);
            }
            throw e;
        }
    }

    /** Whether the display took no window of this kiosk's, which is no fault of anything that was read. */
    public static boolean isWithoutWindow(Throwable e) {
        return e instanceof UnsupportedOperationException || e.getCause() instanceof UnsupportedOperationException;
    }

    @Override
    public void start(Stage primary) {
        toolkitHealth.step();
        stage = primary;
        stage.setTitle("Anteroom");
        Optional<LaunchPicture> picture = startup.picture();
        picture.ifPresent(last -> window = new LockedWindow(stage, last.display()));
        if (picture.isEmpty() || !picture.get().fits(window.bounds(), LocalDateTime.now())) {
            startup.beginReading();
            prepare();
            open();
            return;
        }
        LaunchScene launch = new LaunchScene(picture.get());
        stage.setScene(launch.scene());
        window.show();
        startup.beginReading();
        launch.whenDrawn(() -> {
            prepare();
            startup.whenRead(() -> open(launch), Platform::runLater);
        });
    }

    private static void loadPictureClasses() {
        PictureRenderer.loadClasses(art -> PackSource.builtIn().read("art/" + art + ".svg"), "attract-window");
    }

    /** Loads what the toolkit needs for any scene of the kiosk, while the pack may still be being read. */
    private static void prepare() {
        SceneTheme.install();
        new Scene(new Button("")).getRoot().applyCss();
    }

    /** Builds the kiosk behind the picture; takes its place once it looks the same, or at once if somebody has touched it. */
    private void open(LaunchScene launch) {
        try {
            open();
            Scene scene = built;
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            CompletableFuture<Void> drawn = CompletableFuture.runAsync(() -> {}, pictures)
                    .completeOnTimeout(null, PICTURES_WAIT_MILLIS, TimeUnit.MILLISECONDS);
            CompletableFuture.anyOf(drawn, launch.touched())
                    .thenRunAsync(
                            () -> {
                                stage.setScene(built);
                                launch.pressOn(built);
                            },
                            Platform::runLater);
        } catch (RuntimeException | Error e) {
            System.getLogger("anteroom").log(Level.ERROR, "the kiosk could not be built", e);
            end(ExitStatus.BROKEN);
        }
    }

    private void open() {
        PinGuard guard = new PinGuard(startup.state().file("pin.json"), System::nanoTime, pin, Platform::runLater);
        actions = new LiveStaffActions(
                startup,
                guard,
                disk,
                () -> outdated = true,
                this::reload,
                this::end,
                blocklist::names,
                new Chime(new WavPlayer(sound))::ring);
        boolean shown = stage.isShowing();
        if (!shown) {
            window = new LockedWindow(stage, actions.clinic().lobby().display());
        }
        toolkitHealth.step();
        build();
        toolkitHealth.step();
        if (!shown) {
            stage.setScene(built);
            window.show();
            toolkitHealth.step();
        }
        pictureStore = startup.pictureStore();
        SuspendWatch suspend = new SuspendWatch(System::nanoTime, System::currentTimeMillis);
        clock.every(POLL, () -> {
            if (suspend.woke()) {
                kiosk.session().end();
            }
            kiosk.tick();
        });
        Edition edition = startup.content().now().shown().get(0);
        int width = (int) built.getWidth();
        int height = (int) built.getHeight();
        warmUp = new WarmUp(
                OffscreenVisit.steps(() -> kiosk.unseen(), edition, width, height),
                this::waiting,
                System::nanoTime,
                this::warm);
        warming = clock.every(SLICE, warmUp::tick);
        clock.every(SECOND, () -> {
            if (window.hold() && displayAnswers) {
                toolkitHealth.inPlace();
            }
        });
        clock.every(DISPLAY, () -> display.execute(() -> displayAnswers = displayAnswers()));
        StatusReport status = new StatusReport(startup, toolkitHealth, program, ended, disk);
        clock.every(MINUTE, () -> {
            actions.counts().save();
            status.write(actions.counts());
            disk.execute(this::lookForUpdate);
        });
        clock.every(FILES, () -> disk.execute(this::lookAtFiles));
        watch();
        Runtime.getRuntime().addShutdownHook(new Thread(blocklist::end));
        Runtime.getRuntime().addShutdownHook(new Thread(encoder::close));
    }

    /** Builds the kiosk of what there is to show now, in the place of the one before. */
    private void build() {
        outdated = false;
        LoadedContent content = startup.content().now();
        List<Kiosk.Language> languages = languages(content);
        kiosk = new Kiosk(new Kiosk.Parts(
                languages,
                content.clinic(),
                content.sources(),
                new MarkedPictures(content.art(), blocklist),
                content.clinic().kiosk().diagonal(),
                System::nanoTime,
                workers,
                true,
                new Kiosk.Lobby(
                        Optional.of(actions),
                        LocalDateTime::now,
                        new RecordedEngine(List.of(content.own(), content.files()), new WavPlayer(sound), clips, voice),
                        new WavPlayer(sound),
                        content.clinic().lobby().printer().map(KioskApp::device))));
        VisitCounter.follow(
                kiosk.session(),
                kiosk.questions(),
                kiosk.narrator().aloud(),
                languages.get(0).edition(),
                actions::counts);
        kiosk.prints().stateProperty().addListener((p, before, now) -> {
            if (now == PrintQueue.State.PRINTED) {
                actions.counts().add(CountKind.TAKE, "page");
            }
        });
        kiosk.session().navigation().screenProperty().addListener((p, from, to) -> {
            // Not now: the old kiosk is still on its way back to the waiting picture.
            Platform.runLater(this::rebuildIfOutdated);
            tidying.playFromStart();
        });
        Scene scene = kiosk.scene(window.bounds().getWidth(), window.bounds().getHeight());
        scene.setCursor(Cursor.NONE);
        touched = false;
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> touched());
        built = scene;
        tidying.playFromStart();
    }

    private static PrintQueue.Device device(PrinterSettings settings) {
        Printer printer = System.getProperty("os.name").startsWith("Windows")
                ? new ServicePrinter(settings.name())
                : new CupsPrinter(settings.name());
        // What a run of the kiosk that ended in the middle of a page has left waiting.
        startDaemon(printer::takeBack);
        return new PrintQueue.Device(printer, settings.paper(), KioskApp::startDaemon, AfterFrame::run);
    }

    private static boolean displayAnswers() {
        return "Monocle".equals(System.getProperty("glass.platform"))
                || Display.whyNone(new ThisMachine()).isEmpty();
    }

    private void well() {
        program.well();
        if (startup.well()) {
            Platform.runLater(this::renew);
        }
    }

    private void lookAtFiles() {
        if (startup.state().make()) {
            keepAgain();
        }
        Optional<String> stamp = startup.stampNow();
        boolean news = startup.content().look();
        if (news) {
            Platform.runLater(this::renew);
        }
        // Behind all pictures that are being drawn: the last of them is on the screen by then.
        pictureStore
                .wanted(stamp, news)
                .ifPresent(key -> pictures.execute(() -> Platform.runLater(() -> keepPicture(key))));
    }

    /** Before anybody has touched this kiosk, so that there can be nothing of a patient's in it. */
    private void keepPicture(String key) {
        if (!touched && !outdated && !startup.safe() && kiosk.standsAsAtFirst() && stage.getRenderScaleX() == 1) {
            LaunchPictureStore.of(stage.getScene(), key, actions.clinic().lobby())
                    .ifPresent(picture -> disk.execute(() -> pictureStore.keep(picture)));
        }
    }

    /** Another version of the program waits for the waiting picture, as whatever is new does. */
    private void lookForUpdate() {
        if (program.outdated()) {
            Platform.runLater(() -> {
                if (waiting()) {
                    end(ExitStatus.RESTART);
                }
            });
        }
    }

    /** The folder of the kiosk's own files is gone: what was in it, and is still known, is written once more. */
    private void keepAgain() {
        Logs.into(startup.state().file("logs"));
        System.getLogger("anteroom")
                .log(Level.WARNING, "the folder of the kiosk''s own files was gone, and is made again");
        startup.content().keepAgain();
        Platform.runLater(actions.guard()::keepAgain);
    }

    /** Nothing changes under the eyes of a patient: what is new waits for the waiting picture. */
    private void rebuildIfOutdated() {
        if (outdated && waiting()) {
            rebuild();
        }
    }

    private void renew() {
        outdated = true;
        rebuildIfOutdated();
    }

    private void reload() {
        kiosk.session().end();
        // A pack may take seconds to check.
        disk.execute(() -> {
            startup.content().look();
            Platform.runLater(this::rebuild);
        });
    }

    private void rebuild() {
        build();
        stage.setScene(built);
    }

    private void touched() {
        touched = true;
        warmUp.touched();
    }

    private void warm() {
        warming.cancel(false);
        if (tidying.getStatus() != Animation.Status.RUNNING) {
            tidying.playFromStart();
        }
    }

    private PauseTransition tidyWhenQuiet() {
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(event -> tidy());
        return quiet;
    }

    /** What a start and a visit leave behind in memory is given back while nobody looks. */
    private void tidy() {
        if (waiting()) {
            MemoryScrubber.overwriteStack();
            workers().forEach(worker -> worker.execute(MemoryScrubber::overwriteStack));
            startDaemon(MemoryScrubber::overwrite);
        }
    }

    private List<Worker> workers() {
        return List.of(search, urgent, pictures, disk, pin, clips, display, sound);
    }

    private boolean waiting() {
        return kiosk.session().navigation().screen() instanceof Screen.Attract;
    }

    private void watch() {
        Thread toolkit = Thread.currentThread();
        CrashPolicy crashPolicy =
                new CrashPolicy(System::nanoTime, toolkit, () -> kiosk.session().end(), this::end);
        Thread.setDefaultUncaughtExceptionHandler(crashPolicy);
        toolkit.setUncaughtExceptionHandler(crashPolicy);
        clock.every(SECOND, new Heartbeat(toolkitHealth, stage::getScene)::beat);
        watchdog.follow(toolkit, workers(), this::end);
        clock.every(Duration.millis(CrashHistory.WELL_AFTER.toMillis()), () -> disk.execute(this::well));
        NightlyRestart restart =
                new NightlyRestart(() -> actions.clinic().lobby().restartAt(), System::nanoTime);
        clock.every(MINUTE, () -> {
            if (restart.due(LocalTime.now(), waiting())) {
                end(ExitStatus.RESTART);
            }
        });
    }

    /** Ends the process at once: whatever would be asked to close first may be what hangs. */
    private void end(ExitStatus status) {
        if (status.wished()) {
            startup.crashHistory().wipe();
            actions.counts().save();
            disk.finish(LAST_WRITES);
        }
        if (status != ExitStatus.OUT_OF_MEMORY) {
            blocklist.end();
            // Words that are being spoken must not go on without the kiosk; but nothing may keep it from ending.
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> halt(status));
            if (!status.wished() && !toolkitHealth.drawn()) {
                startup.unseen();
            }
            lastRun.end(status);
            voice.close();
        }
        halt(status);
    }

    /** Ends a start that hangs before the kiosk is built. */
    private static void endUnseen(ExitStatus status) {
        // The disk may be what hangs.
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> ProcessEnd.with(status));
        startup.unseen();
        ProcessEnd.with(status);
    }

    private static void halt(ExitStatus status) {
        if (status.wished() || status == ExitStatus.OUT_OF_MEMORY) {
            Runtime.getRuntime().halt(status.code());
        }
        ProcessEnd.with(status);
    }

    /** Those that can be shown, the clinic's own first. What it takes to search in that is loaded beforehand. */
    private List<Kiosk.Language> languages(LoadedContent content) {
        List<Edition> editions = content.shown();
        if (!editions.equals(searched)) {
            searched = editions;
            // by identity: a hash would go through every text of an edition
            Map<Edition, Search> each = new IdentityHashMap<>();
            editions.forEach(edition -> each.put(edition, growing(edition, content.files())));
            searching = new MultilingualSearch(each);
            // The first picture has both cores for itself; hardly anybody asks within a second of it.
            Search first = each.get(editions.get(0));
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, search).execute(() -> first.find(""));
        }
        MultilingualSearch all = searching;
        return editions.stream()
                .map(edition -> {
                    Search own = all.shownIn(edition.language());
                    return new Kiosk.Language(edition, content.draft(edition), () -> own)
                            .of(() -> content.clinicIn(edition));
                })
                .toList();
    }

    private Search growing(Edition edition, PackSource pack) {
        return SearchFactory.growing(
                edition,
                pack,
                encoder,
                work -> startDaemon(() -> {
                    NativeCode.unpackSearch();
                    work.run();
                }));
    }

    /** Does something in a thread of its own. */
    static void startDaemon(Runnable work) {
        Thread thread = new Thread(work, ToolkitHealth.READER);
        thread.setDaemon(true);
        thread.start();
    }
}
