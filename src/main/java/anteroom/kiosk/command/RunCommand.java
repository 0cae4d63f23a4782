package anteroom.kiosk.command;

import anteroom.content.Clinic;
import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.kiosk.Content;
import anteroom.kiosk.KioskApp;
import anteroom.kiosk.Startup;
import anteroom.kiosk.session.TextSize;
import anteroom.operate.doctor.Display;
import anteroom.operate.doctor.NativeCode;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.files.StateFolder;
import anteroom.operate.watch.ExitStatus;
import anteroom.operate.watch.Logs;
import anteroom.operate.watch.OneInstance;
import anteroom.workshop.command.TourCommand;
import anteroom.workshop.tour.Tour;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anteroom run}: the kiosk. */
@Command(
        name = "run",
        description =
                "Shows the kiosk. Without a display it waits for one, and ends after a while to be started again.",
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final System.Logger LOG = System.getLogger(RunCommand.class.getName());

    @Mixin
    private ClinicOption clinic = new ClinicOption();

    @Option(
            names = "--or-tour",
            paramLabel = "DIR",
            description = "where no window can be opened, draw every screen to this folder instead")
    private @Nullable Path tour;

    @Override
    public Integer call() throws IOException {
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        if (inMemory) {
            return show(clinic.path());
        }
        Optional<String> lacking = NativeCode.lacking(true);
        if (tour != null) {
            Optional<String> noWindow = noDisplay().or(() -> lacking);
            return noWindow.isEmpty() ? show(clinic.path()) : draw(noWindow.get(), tour);
        }
        Optional<String> noWindow = lacking.or(RunCommand::waitForDisplay);
        if (noWindow.isPresent()) {
            System.err.println(noWindow.get());
            return ExitStatus.NO_WINDOW.code();
        }
        return show(clinic.path());
    }

    private static Optional<String> noDisplay() {
        return Display.whyNone(new ThisMachine());
    }

    /** A display may come up later than the kiosk does. Why there is none, after a while. */
    private static Optional<String> waitForDisplay() {
        Optional<String> none = noDisplay();
        none.ifPresent(why -> System.err.println(why + " Waiting for one."));
        return none.isEmpty() ? none : lastOf(RunCommand::noDisplay, Optional::isEmpty);
    }

    /** Asks again and again until the answer will do, or a while has passed. */
    private static <T> T lastOf(Supplier<T> question, Predicate<T> willDo) {
        long begun = System.nanoTime();
        T answer = question.get();
        while (!willDo.test(answer) && System.nanoTime() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
            answer = question.get();
        }
        return answer;
    }

    /** The right to be the one kiosk of this state and of this display; waits a while for another one to end. */
    private static Optional<OneInstance> onlyOne(Path state, PrintStream console) {
        String display = System.getenv().getOrDefault("DISPLAY", "").replaceAll("\\W", "_");
        Path onDisplay = Path.of(System.getProperty("java.io.tmpdir"), "anteroom" + display + ".lock");
        Supplier<Optional<OneInstance>> take =
                () -> OneInstance.take(display.isEmpty() ? List.of(state) : List.of(state, onDisplay));
        Optional<OneInstance> only = take.get();
        if (only.isPresent()) {
            return only;
        }
        console.println("Anteroom runs on this machine already; waiting for it to end.");
        return lastOf(take, Optional::isPresent);
    }

    private Integer draw(String noWindow, Path folder) throws IOException {
        Content content = Content.builtIn(values(), clinic.folder());
        System.out.println(noWindow);
        System.out.println("Drawing every screen to " + folder.toAbsolutePath() + " instead.");
        Edition edition = content.pack().editions().get(0);
        Tour.View view = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false);
        TourCommand.draw(content, edition, folder, view, false, path -> {});
        return 0;
    }

    /** Returns only when the kiosk could not be shown: what is shown ends the process by itself. */
    private static int show(Path clinicFile) {
        StateFolder state = StateFolder.beside(clinicFile);
        Logs.into(state.file("logs"));
        PrintStream console = WordlessErrors.install();
        Optional<OneInstance> only = onlyOne(state.file("lock"), console);
        if (only.isEmpty()) {
            console.println("It still runs; this second one ends.");
            return ExitStatus.ALREADY_RUNNING.code();
        }
        // A kiosk's sizes are millimetres of its own screen, whatever scale the session is set to, or not a number.
        System.setProperty("glass.gtk.uiScale", "1.0");
        try {
            Startup startup = Startup.of(clinicFile);
            startup.tellProblems(console::println);
            KioskApp.run(startup);
            console.println("The window was closed from outside.");
            return ExitStatus.NO_WINDOW.code();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "the kiosk could not be shown", e);
            boolean display = e.getCause() instanceof UnsupportedOperationException;
            console.println(
                    display
                            ? "The display takes no more windows; the kiosk ends, to be started again."
                            : "The kiosk could not be shown and ends, to be started again; the log tells more.");
            return (display ? ExitStatus.NO_WINDOW : ExitStatus.BROKEN).code();
        } finally {
            only.get().giveBack();
        }
    }

    /** A slip in the clinic's file must not leave the waiting room without pictures: it is told, and left out. */
    private Clinic values() {
        try {
            return clinic.load();
        } catch (ClinicRefused e) {
            e.problems().forEach(System.err::println);
            System.err.println("The kiosk runs without the clinic's values until this is mended.");
            return Clinic.unset();
        }
    }
}
