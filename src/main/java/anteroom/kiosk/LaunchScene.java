package anteroom.kiosk;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The waiting picture and nothing else, until the kiosk is built. The first touch or key meanwhile is kept for it. */
final class LaunchScene {
    private static final int FRAMES = 4;

    private final Scene scene;
    private final CompletableFuture<Void> touched = new CompletableFuture<>();
    private @Nullable InputEvent kept;

    LaunchScene(LaunchPicture picture) {
        Image image = new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                ByteBuffer.wrap(picture.pixels()),
                PixelFormat.getByteBgraPreInstance()));
        scene = new Scene(new Group(new ImageView(image)), picture.width(), picture.height());
        // The window has this colour until the toolkit has drawn into it.
        scene.setFill(image.getPixelReader().getColor(0, 0));
        scene.setCursor(Cursor.NONE);
        scene.addEventFilter(InputEvent.ANY, this::keep);
    }

    Scene scene() {
        return scene;
    }

    /** Is complete once there is something to press on the real scene. */
    CompletableFuture<Void> touched() {
        return touched;
    }

    /**
     * Does something on the toolkit's thread once the picture is on the screen. Until then the thread must be free: what
     * has been drawn is handed to the window by it, and once more when the window is there.
     */
    void whenDrawn(Runnable next) {
        Rectangle nothing = new Rectangle(1, 1);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // Comes back when all that was to be drawn before it has been.
                nothing.snapshot(null, null);
                if (++frames == FRAMES) {
                    stop();
                    Platform.runLater(next);
                }
            }
        }.start();
    }

    private void keep(InputEvent event) {
        boolean presses = event.getEventType() == KeyEvent.KEY_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_PRESSED
                        && ((MouseEvent) event).getButton() == MouseButton.PRIMARY;
        if (presses && kept == null) {
            kept = event;
            touched.complete(null);
        }
        event.consume();
    }

    /** Presses and lets go on the real scene what was pressed on the picture, if anything was. */
    void pressOn(Scene real) {
        InputEvent press = kept;
        kept = null;
        if (press == null) {
            return;
        }
        Parent root = real.getRoot();
        if (press instanceof MouseEvent at) {
            Node target = buttonAt(root, at.getSceneX(), at.getSceneY()).orElse(root);
            Event.fireEvent(target, at.copyFor(target, target, MouseEvent.MOUSE_PRESSED));
            Event.fireEvent(target, at.copyFor(target, target, MouseEvent.MOUSE_RELEASED));
        } else if (press instanceof KeyEvent key) {
            Node target = real.getFocusOwner() == null ? root : real.getFocusOwner();
            Event.fireEvent(target, key.copyFor(target, target, KeyEvent.KEY_PRESSED));
            Event.fireEvent(target, key.copyFor(target, target, KeyEvent.KEY_RELEASED));
        }
    }

    /** The topmost button at a place of the scene. */
    private static Optional<Node> buttonAt(Node node, double x, double y) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (int i = parent.getChildrenUnmodifiable().size() - 1; i >= 0; i--) {
                Optional<Node> found = buttonAt(parent.getChildrenUnmodifiable().get(i), x, y);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return node instanceof ButtonBase && node.contains(node.sceneToLocal(x, y))
                ? Optional.of(node)
                : Optional.empty();
    }
}
