package anteroom;

import anteroom.content.Edition;
import anteroom.search.Search;
import anteroom.search.Searches;
import anteroom.ui.Fonts;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The kiosk in a window of its own: load, build, wire, show. */
public final class KioskApp extends Application {
    /** How often the idle watch looks at its clock. */
    private static final Duration LOOK = Duration.millis(250);

    private static Content content;

    /** Shows the kiosk and returns when it has ended. */
    public static void run(Content loaded) {
        content = loaded;
        Application.launch(KioskApp.class);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
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
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Scene scene = kiosk.scene(screen.getWidth(), screen.getHeight());
        scene.setCursor(Cursor.NONE);
        lock(stage);
        stage.setTitle("Anteroom");
        stage.setScene(scene);
        stage.show();
        Timeline watch =
                new Timeline(new KeyFrame(LOOK, event -> kiosk.session().idle().tick()));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    /** Full screen without a hint, without a key that leaves it, and deaf to requests to close. */
    private static void lock(Stage stage) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setOnCloseRequest(event -> event.consume());
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
