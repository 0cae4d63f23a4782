package anteroom.testkit;

import anteroom.kiosk.ui.SceneTheme;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/**
 * Starts JavaFX for a test class, once for the whole run, with a screen in memory. If it does not start, the test fails
 * and nothing is skipped.
 */
public final class Toolkit implements BeforeAllCallback {
    private static final long PATIENCE_SECONDS = 30;

    private static final int MOST_TURNS = 10_000;

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static @Nullable Stage stage;
    private static @Nullable Throwable thrown;
    /** How often the window has heard of the end of a press, by key or button. */
    private static final Map<Object, Integer> RELEASES = new HashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        if (!"Headless".equals(System.getProperty("monocle.platform"))) {
            throw new IllegalStateException("run tests with the pom's headless.arguments, or a window would open");
        }
        // At its first start it warns that it is not on the module path, which is as it should be.
        JAVAFX.setLevel(Level.SEVERE);
        FxToolkit.registerPrimaryStage();
        JAVAFX.setLevel(null);
        runOnFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> thrown = error);
            if (Application.getUserAgentStylesheet() == null) {
                SceneTheme.install();
            }
        });
    }

    /** Does something on the toolkit's thread and waits for it; what it throws is thrown here. */
    public static <T extends @Nullable Object> T onFx(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("this is the toolkit's thread already");
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            T result = done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            failIfThrown();
            return result;
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the toolkit does not answer", e);
        }
    }

    public static void runOnFx(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Presses and lets go, and waits until the window has heard of it. The headless screen hands input on by itself, some
     * turns of the toolkit's queue later; another key's release must not be taken for this one's.
     *
     * @param pressed a key or a mouse button
     */
    static void input(Object pressed, Runnable pressAndLetGo) {
        int before = releases(pressed);
        pressAndLetGo.run();
        for (int turn = 0; releases(pressed) == before; turn++) {
            if (turn > MOST_TURNS) {
                throw new IllegalStateException("the window has not heard of " + pressed);
            }
        }
    }

    private static int releases(Object pressed) {
        return onFx(() -> RELEASES.getOrDefault(pressed, 0));
    }

    /** Waits until the screen has been drawn so often. */
    static void draw(int times) {
        CountDownLatch left = new CountDownLatch(times);
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        runOnFx(pulse::start);
        try {
            if (!left.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the screen is not drawn");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("the screen is not drawn", e);
        } finally {
            runOnFx(pulse::stop);
        }
    }

    /** The one window of all tests, with this scene in it. */
    static void show(Scene scene, ScreenSize size) {
        Stage window = stage;
        if (window == null) {
            window = new Stage(StageStyle.UNDECORATED);
            window.addEventFilter(
                    MouseEvent.MOUSE_RELEASED, event -> RELEASES.merge(event.getButton(), 1, Integer::sum));
            window.addEventFilter(KeyEvent.KEY_RELEASED, event -> RELEASES.merge(event.getCode(), 1, Integer::sum));
            stage = window;
        }
        window.setScene(scene);
        window.setX(0);
        window.setY(0);
        window.setWidth(size.width());
        window.setHeight(size.height());
        window.show();
        window.requestFocus();
        // A window that is open takes its new size with the next frame, and a tap beyond the old one would be lost.
        com.sun.javafx.tk.Toolkit.getToolkit().firePulse();
    }

    /** An event handler that throws would otherwise only print. */
    private static void failIfThrown() {
        Throwable error = thrown;
        thrown = null;
        if (error != null) {
            throw new AssertionError("the kiosk threw " + error, error);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
