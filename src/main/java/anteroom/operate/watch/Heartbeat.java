package anteroom.operate.watch;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.SnapshotResult;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/**
 * Has the toolkit draw a thumbnail of the scene every few seconds, and tells the toolkit's health what came of it. A process that lives
 * proves nothing: the usual fault of such kiosks is a live process with a black window, so the picture itself is looked
 * at. What the screen behind the graphics card shows no program can know.
 */
public final class Heartbeat {
    /** After a thumbnail the toolkit draws the whole screen anew; twice as often as it must be seen that one was drawn. */
    private static final int BEATS_A_PICTURE = 3;

    /** Small enough to cost nothing, large enough that a line of words leaves a mark. */
    private static final double THUMBNAIL = 96;

    private final ToolkitHealth toolkitHealth;
    private final Supplier<Scene> scene;
    private int beats;

    /** @param scene the one that is shown; it may be another at each beat */
    public Heartbeat(ToolkitHealth toolkitHealth, Supplier<Scene> scene) {
        this.toolkitHealth = toolkitHealth;
        this.scene = scene;
    }

    /** To be called once a second, by the toolkit's thread. */
    public void beat() {
        toolkitHealth.tick();
        if (beats++ % BEATS_A_PICTURE != 0) {
            return;
        }
        Scene shown = scene.get();
        double scale = THUMBNAIL / Math.max(1, Math.max(shown.getWidth(), shown.getHeight()));
        SnapshotParameters small = new SnapshotParameters();
        small.setTransform(Transform.scale(scale, scale));
        shown.getRoot().snapshot(this::look, small, null);
    }

    private Void look(SnapshotResult result) {
        if (!uniform(result.getImage())) {
            toolkitHealth.picture();
        }
        return null;
    }

    /** Whether all of it has the same colour: black after a driver's fault, white or grey when nothing is drawn. */
    static boolean uniform(WritableImage image) {
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
