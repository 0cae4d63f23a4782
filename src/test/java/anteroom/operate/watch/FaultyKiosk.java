package anteroom.operate.watch;

import anteroom.kiosk.KioskApp;
import anteroom.kiosk.Startup;
import anteroom.operate.files.StateFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** A whole kiosk in a process of its own, to which something is done before its first picture or as soon as that stands. */
final class FaultyKiosk {
    /** What is done to it. */
    enum Fault {
        ENDLESS_TOOLKIT(FaultyKiosk::loop, Duration.ZERO),
        ENDLESS_START(FaultyKiosk::loop, Duration.ZERO),
        ENDLESS_LOOP(FaultyKiosk::loop),
        BLANK_PICTURE(() -> ((Stage) window()).getScene().setRoot(new Group())),
        BAD_HANDLER(() -> {
            for (int i = 0; i < CrashPolicy.TOO_MANY; i++) {
                Platform.runLater(() -> {
                    throw new IllegalStateException("words that somebody typed");
                });
            }
        }),
        NO_MEMORY(FaultyKiosk::hoard);

        private final Runnable act;
        private final Duration after;

        Fault(Runnable act) {
            this(act, FIRST_PICTURE);
        }

        Fault(Runnable act, Duration after) {
            this.act = act;
            this.after = after;
        }
    }

    /** Longer than the first look at the picture takes; a kiosk without one is given more time than these tests have. */
    private static final Duration FIRST_PICTURE = Duration.seconds(3);

    private FaultyKiosk() {}

    public static void main(String[] args) throws Exception {
        Fault fault = Fault.valueOf(args[0]);
        Path clinic = Path.of(args[1]).resolve("clinic.json");
        Logs.into(StateFolder.beside(clinic).file("logs"));
        Thread saboteur =
                new Thread(fault == Fault.ENDLESS_TOOLKIT ? FaultyKiosk::sabotageToolkit : () -> sabotage(fault));
        saboteur.setDaemon(true);
        saboteur.start();
        KioskApp.run(Startup.of(clinic));
    }

    /** The toolkit's thread is given its first work before it has run any code of the kiosk's. */
    private static void sabotageToolkit() {
        while (true) {
            try {
                Platform.runLater(FaultyKiosk::loop);
                return;
            } catch (IllegalStateException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static void sabotage(Fault fault) {
        while (Window.getWindows().isEmpty()) {
            Thread.onSpinWait();
        }
        Platform.runLater(() -> {
            if (fault.after.equals(Duration.ZERO)) {
                fault.act.run();
            }
            PauseTransition drawn = new PauseTransition(fault.after);
            drawn.setOnFinished(event -> fault.act.run());
            drawn.play();
        });
    }

    private static Window window() {
        return Window.getWindows().get(0);
    }

    private static void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private static void hoard() {
        List<long[]> hoard = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            hoard.add(new long[1 << 20]);
        }
        throw new IllegalStateException("hoarded " + hoard.size());
    }
}
