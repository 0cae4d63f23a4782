package anteroom.operate.watch;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.SnapshotResult;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;
import javafx.stage.Window;

/**
 * Looks at the screen every few seconds, and tells the toolkit's health what came of it. A process that lives
 * proves nothing: the usual fault of such kiosks is a live process with a black window, so the picture itself is looked
 * at. What the screen behind the graphics card shows no program can know.
 */
public final class Heartbeat {
    /** Twice as often as it must be seen that something was drawn. */
    private static final int BEATS_A_PICTURE = 3;

    /** Width of the strip of the screen that is read, in px: wide enough to cut through words. */
    private static final int STRIP = 8;

    /** Small enough to cost nothing, large enough that a line of words leaves a mark. */
    private static final double THUMBNAIL = 96;

    private final ToolkitHealth toolkitHealth;
    private final Supplier<Scene> scene;
    private final Robot robot = new Robot();
    private final Node probe = new Rectangle(1, 1);
    private int beats;

    /** @param scene the one that is shown; it may be another at each beat */
    public Heartbeat(ToolkitHealth toolkitHealth, Supplier<Scene> scene) {
        this.toolkitHealth = toolkitHealth;
        this.scene = scene;
    }

    /** To be called once a second, by the toolkit's thread. */
    public void beat() {
        toolkitHealth.tick();
        if (beats++ % BEATS_A_PICTURE == 0) {
            // Comes back only from a renderer that draws.
            probe.snapshot(this::lookAtScreen, null, null);
        }
    }

    private Void lookAtScreen(SnapshotResult drawn) {
        Scene shown = scene.get();
        if (uniform(strip(shown.getWindow()))) {
            // A display that lets nobody read it is black, too. The scene itself is drawn only then, since the toolkit
            // draws the whole screen anew after that, which a page that is turning has no time for.
            double scale = THUMBNAIL / Math.max(1, Math.max(shown.getWidth(), shown.getHeight()));
            SnapshotParameters small = new SnapshotParameters();
            small.setTransform(Transform.scale(scale, scale));
            shown.getRoot().snapshot(this::lookAtScene, small, null);
        } else {
            toolkitHealth.picture();
        }
        return null;
    }

    private Void lookAtScene(SnapshotResult thumbnail) {
        if (!uniform(thumbnail.getImage())) {
            toolkitHealth.picture();
        }
        return null;
    }

    /** What the display shows in the middle of a window, from top to bottom. */
    private Image strip(Window window) {
        double x = window.getX() + Math.max(0, window.getWidth() - STRIP) / 2;
        return robot.getScreenCapture(null, x, window.getY(), STRIP, Math.max(1, window.getHeight()), false);
    }

    /** Whether all of it has the same colour: black after a driver's fault, white or grey when nothing is drawn. */
    static boolean uniform(Image image) {
        PixelReader pixels = image.getPixelReader();
        int first = pixels.getArgb(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (pixels.getArgb(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
