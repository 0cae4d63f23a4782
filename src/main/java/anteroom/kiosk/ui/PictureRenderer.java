package anteroom.kiosk.ui;

import anteroom.content.PictureDrawing;
import anteroom.content.PictureTimeoutException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Draws the pack's pictures at the exact size in which they are shown. Work is done by the executor given, never on the
 * toolkit's thread; the latest few are kept.
 */
public final class PictureRenderer {
    /** Of the pictures that are kept: some fifteen of the stage on a tablet. */
    private static final long MOST_BYTES = 16L << 20;

    /** Where a picture's file comes from. */
    public interface Files {
        /**
         * The bytes of a picture, SVG or PNG.
         *
         * @throws IOException if there is no such picture or it cannot be read
         */
        byte[] read(String art) throws IOException;

        /**
         * A picture's file is about to be drawn.
         *
         * @throws IOException whose message says why it is not to be
         */
        default void begin(String art, byte[] file) throws IOException {}

        /** It is not being drawn any more. */
        default void end() {}

        /** It took too long. */
        default void tooSlow(byte[] file) {}
    }

    private record Size(String art, int width, int height) {
        long bytes() {
            return 4L * width * height;
        }
    }

    private final Files files;
    private final Executor background;
    private final Executor toolkit;
    /** The one that was wanted longest ago first. */
    private final Map<Size, Image> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long keptBytes;

    public PictureRenderer(Files files, Executor background, Executor toolkit) {
        this.files = files;
        this.background = background;
        this.toolkit = toolkit;
    }

    /** Draws a picture for nobody, so that what it takes to draw is loaded by the time somebody wants one. */
    public static void loadClasses(Files files, String art) {
        try {
            PictureDrawing.draw(files.read(art), 8, 6);
        } catch (IOException e) {
            // The picture that is wanted will tell.
        }
    }

    /** Hands over the picture on the toolkit's thread, at once when it was drawn before; empty when it is broken. */
    public void draw(String art, int width, int height, Consumer<Optional<Image>> shown) {
        Size size = new Size(art, width, height);
        Image ready = kept.get(size);
        if (ready != null) {
            shown.accept(Optional.of(ready));
            return;
        }
        background.execute(() -> {
            Optional<Image> image = drawn(size);
            toolkit.execute(() -> {
                image.ifPresent(drawn -> keep(size, drawn));
                shown.accept(image);
            });
        });
    }

    private void keep(Size size, Image image) {
        if (kept.put(size, image) == null) {
            keptBytes += size.bytes();
        }
        var eldest = kept.entrySet().iterator();
        while (keptBytes > MOST_BYTES && kept.size() > 1) {
            keptBytes -= eldest.next().getKey().bytes();
            eldest.remove();
        }
    }

    private Optional<Image> drawn(Size size) {
        try {
            byte[] file = files.read(size.art());
            files.begin(size.art(), file);
            try {
                return Optional.of(image(PictureDrawing.draw(file, size.width(), size.height()), size));
            } catch (PictureTimeoutException e) {
                files.tooSlow(file);
                throw e;
            } finally {
                files.end();
            }
        } catch (IOException | RuntimeException e) {
            // A clinic's own file may be anything; the frame with the words takes its place.
            System.getLogger("anteroom.pictures").log(System.Logger.Level.WARNING, "picture {0}: {1}", size.art(), e);
            return Optional.empty();
        }
    }

    private static Image image(int[] pixels, Size size) {
        WritableImage image = new WritableImage(size.width(), size.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        size.width(),
                        size.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels,
                        0,
                        size.width());
        return image;
    }
}
