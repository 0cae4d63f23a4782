package anteroom.content;

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
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws a picture's file, SVG or PNG, within a budget. */
public final class PictureDrawing {
    /** What the largest bundled picture takes on a small computer at the size of a whole screen, ten times over. */
    public static final Duration LONGEST = Duration.ofSeconds(5);

    /** How many times as long it may take on a machine that has much else to do: drawing has the lowest priority. */
    private static final int BUSY = 5;

    /** One that is drawn, and one that took too long and goes on by itself. */
    private static final Semaphore DRAWING = new Semaphore(2);

    /** Held here, since a logger that nobody holds forgets its level: what went wrong is told by an exception. */
    private static final Logger RENDERER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        RENDERER.setLevel(Level.OFF);
    }

    private PictureDrawing() {}

    /**
     * Draws a picture in the middle of a place, and waits for it. What takes too long is left to itself in a thread of its
     * own, since no thread can be ended from outside; its caller gets on. While it
     * goes on, one other at a time is drawn, and whoever is left beside that keeps the next ones from being begun.
     *
     * @param width of the place in px
     * @param height of the place in px
     * @return its pixels line by line, as premultiplied ARGB
     * @throws IOException whose message says why it is not drawn, in words that follow its name
     */
    public static int[] draw(byte[] file, int width, int height) throws IOException {
        Optional<String> fault = PictureRules.fault(file);
        if (fault.isPresent()) {
            throw new IOException(fault.get());
        }
        return within(LONGEST, () -> {
            BufferedImage canvas = PictureRules.isPng(file) ? png(file, width, height) : svg(file, width, height);
            return ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        });
    }

    static <T> T within(Duration longest, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(
                () -> {
                    task.run();
                    DRAWING.release();
                },
                "anteroom-drawing");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        try {
            if (!DRAWING.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("is not drawn while others take too long");
            }
            thread.start();
            for (int turn = 0; turn < BUSY && !hasHad(longest, thread); turn++) {
                try {
                    return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // asked again whether it has had its time
                }
            }
            task.cancel(true);
            if (!hasHad(longest, thread)) {
                throw new IOException("is not drawn, as the machine has too much else to do");
            }
            throw new PictureTimeoutException("takes longer than " + longest.toSeconds() + " s to draw");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("was not drawn to its end", e);
        } catch (ExecutionException e) {
            throw new IOException(
                    e.getCause() instanceof OutOfMemoryError
                            ? "takes too much memory to draw"
                            : "cannot be drawn; save it as plain SVG or PNG",
                    e.getCause());
        }
    }

    /** Whether a thread has had a processor for so long, or nearly. */
    private static boolean hasHad(Duration time, Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()) > time.toNanos() / 2;
    }

    private static BufferedImage svg(byte[] file, int width, int height) throws IOException {
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(file), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("no SVG");
        }
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        // Else what is clipped has an edge like a staircase.
        graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
        document.render((Component) null, graphics, new ViewBox(width, height));
        graphics.dispose();
        return canvas;
    }

    /** Reads no more of its pixels than are needed for this size, so that a large photograph takes little memory. */
    private static BufferedImage png(byte[] file, int width, int height) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            double scale = Math.min((double) width / reader.getWidth(0), (double) height / reader.getHeight(0));
            int step = (int) Math.max(1, Math.floor(1 / scale / 2));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, param);
            BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = canvas.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            int wide = (int) Math.max(1, Math.round(reader.getWidth(0) * scale));
            int high = (int) Math.max(1, Math.round(reader.getHeight(0) * scale));
            graphics.drawImage(read, (width - wide) / 2, (height - high) / 2, wide, high, null);
            graphics.dispose();
            return canvas;
        } finally {
            reader.dispose();
        }
    }
}
