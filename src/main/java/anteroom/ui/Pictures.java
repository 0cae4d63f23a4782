package anteroom.ui;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
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
public final class Pictures {
    /** Enough for the nine topics and the cards around the one on the screen; 4 bytes a pixel each. */
    private static final int KEPT = 24;

    /** Where a picture's file comes from. */
    public interface Files {
        /**
         * The bytes of a picture, SVG or PNG.
         *
         * @throws IOException if there is no such picture or it cannot be read
         */
        byte[] read(String art) throws IOException;
    }

    private record Size(String art, int width, int height) {}

    private final Files files;
    private final Executor background;
    private final Executor toolkit;
    private final Map<Size, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Size, Image> eldest) {
            return size() > KEPT;
        }
    };

    public Pictures(Files files, Executor background, Executor toolkit) {
        this.files = files;
        this.background = background;
        this.toolkit = toolkit;
    }

    /** Draws a picture for nobody, so that what it takes to draw is loaded by the time somebody wants one. */
    public static void loadClasses(Files files, String art) {
        try {
            canvas(files.read(art), new Size(art, 8, 6));
        } catch (IOException | RuntimeException e) {
            // The picture that is wanted will tell.
        }
    }

    /** Hands over the picture on the toolkit's thread, at once when it was drawn before; empty when it is broken. */
    void draw(String art, int width, int height, Consumer<Optional<Image>> shown) {
        Size size = new Size(art, width, height);
        Image ready = kept.get(size);
        if (ready != null) {
            shown.accept(Optional.of(ready));
            return;
        }
        background.execute(() -> {
            Optional<Image> image = drawn(size);
            toolkit.execute(() -> {
                image.ifPresent(drawn -> kept.put(size, drawn));
                shown.accept(image);
            });
        });
    }

    private Optional<Image> drawn(Size size) {
        try {
            byte[] bytes = files.read(size.art());
            return isPng(bytes) ? png(bytes, size) : svg(bytes, size);
        } catch (IOException | RuntimeException e) {
            // A clinic's own file may be anything; the frame with the words takes its place.
            System.getLogger("anteroom.pictures").log(System.Logger.Level.WARNING, "picture {0}: {1}", size.art(), e);
            return Optional.empty();
        }
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    private static Optional<Image> png(byte[] bytes, Size size) {
        Image image = new Image(new ByteArrayInputStream(bytes), size.width(), size.height(), true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    private static Optional<Image> svg(byte[] bytes, Size size) {
        return canvas(bytes, size).map(canvas -> image(canvas, size));
    }

    private static Optional<BufferedImage> canvas(byte[] bytes, Size size) {
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        if (document == null) {
            return Optional.empty();
        }
        BufferedImage canvas = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        // Else what is clipped has an edge like a staircase.
        graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
        document.render((Component) null, graphics, new ViewBox(size.width(), size.height()));
        graphics.dispose();
        return Optional.of(canvas);
    }

    private static Image image(BufferedImage canvas, Size size) {
        int[] pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
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
