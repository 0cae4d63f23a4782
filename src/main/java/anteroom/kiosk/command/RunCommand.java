package anteroom.kiosk.command;

import anteroom.kiosk.KioskApp;
import anteroom.kiosk.Startup;
import anteroom.operate.doctor.Display;
import anteroom.operate.doctor.NativeCode;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.files.StateFolder;
import anteroom.operate.watch.ExitStatus;
import anteroom.operate.watch.Logs;
import anteroom.operate.watch.SingleInstanceLock;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code anteroom run}: the kiosk. */
@Command(
        name = "run",
        description =
                "Shows the kiosk. Without a display it waits for one, and ends after a while to be started again. Its visits"
                        + " begin in --language, else in the clinic's own.")
public final class RunCommand extends LanguageCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final String FRAMES = "javafx.animation.pulse";
    private static final System.Logger LOG = System.getLogger(RunCommand.class.getName());

    @Override
    public Integer call() {
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        if (!inMemory) {
            Path complete = StateFolder.beside(clinicFile()).file("native-code");
            Optional<String> noWindow = NativeCode.lackingForWindow(complete).or(RunCommand::waitForDisplay);
            if (noWindow.isPresent()) {
                System.err.println(noWindow.get());
                return ExitStatus.NO_WINDOW.code();
            }
        }
        return show(clinicFile(), this::startup);
    }

    private Startup startup(Path clinicFile) {
        return language().isPresent() || !packFolder().equals(clinicFolder().resolve("pack"))
                ? Startup.of(clinicFile, packFolder(), language().orElse(""))
                : Startup.of(clinicFile);
    }

    /** Why no window can be opened right now; empty if one can. */
    public static Optional<String> whyNoWindow() {
        return noDisplay().or(() -> NativeCode.lacking(true));
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
    private static Optional<SingleInstanceLock> onlyOne(Path state, PrintStream console) {
        String display = System.getenv().getOrDefault("DISPLAY", "").replaceAll("\\W", "_");
        Path onDisplay = Path.of(System.getProperty("java.io.tmpdir"), "anteroom" + display + ".lock");
        Supplier<Optional<SingleInstanceLock>> take =
                () -> SingleInstanceLock.take(display.isEmpty() ? List.of(state) : List.of(state, onDisplay));
        Optional<SingleInstanceLock> only = take.get();
        if (only.isPresent()) {
            return only;
        }
        console.println("Anteroom runs on this machine already; waiting for it to end.");
        return lastOf(take, Optional::isPresent);
    }

    /** Returns only when the kiosk could not be shown: what is shown ends the process by itself. */
    public static int show(Path clinicFile, Function<Path, Startup> start) {
        StateFolder state = StateFolder.beside(clinicFile);
        Logs.into(state.file("logs"));
        PrintStream console = RedactedErrors.install();
        Optional<SingleInstanceLock> only = onlyOne(state.file("lock"), console);
        if (only.isEmpty()) {
            console.println("It still runs; this second one ends.");
            return ExitStatus.ALREADY_RUNNING.code();
        }
        // A kiosk's sizes are millimetres of its own screen, whatever scale the session is set to, or not a number.
        System.setProperty("glass.gtk.uiScale", "1.0");
        // A press waits for the toolkit's next frame, so twice as many as the usual 60 a second halve that wait.
        System.setProperty(FRAMES, System.getProperty(FRAMES, "120"));
        try {
            Startup startup = start.apply(clinicFile);
            startup.tellProblems(console::println);
            KioskApp.run(startup);
            console.println("The window was closed from outside.");
            return ExitStatus.NO_WINDOW.code();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "the kiosk could not be shown", e);
            boolean display = KioskApp.isWithoutWindow(e);
            console.println(
                    display
                            ? "The display takes no more windows; the kiosk ends, to be started again."
                            : "The kiosk could not be shown and ends, to be started again; the log tells more.");
            return (display ? ExitStatus.NO_WINDOW : ExitStatus.BROKEN).code();
        } finally {
            only.get().giveBack();
        }
    }
}
