package anteroom.kiosk.takehome;

import java.util.Random;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A square picture as the camera of a phone sees it: scaled, turned, blurred over a pixel and a half, with noise. */
final class QrSight {
    private static final double MARGIN = 1.4;
    private static final int NOISE = 24;
    /** Samples a pixel and axis, over which the light of a blurred pixel is gathered. */
    private static final int SAMPLES = 4;

    private static final double BLUR_PX = 1.5;

    private final int[] screen;
    private final int width;
    private final int height;
    private final double cosine;
    private final double sine;
    private final int side;

    QrSight(WritableImage screen, double scale, double angle) {
        this.width = (int) screen.getWidth();
        this.height = (int) screen.getHeight();
        this.screen = new int[width * height];
        screen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), this.screen, 0, width);
        this.cosine = Math.cos(angle) / scale;
        this.sine = Math.sin(angle) / scale;
        this.side = (int) (width * scale * MARGIN);
    }

    int side() {
        return side;
    }

    int[] argb(Random noise) {
        int[] seen = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int grey = Math.max(0, Math.min(255, (int) (light(x, y) + noise.nextGaussian() * NOISE)));
                seen[y * side + x] = 0xff000000 | grey << 16 | grey << 8 | grey;
            }
        }
        return seen;
    }

    private double light(int x, int y) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                double dx = ((i + 0.5) / SAMPLES - 0.5) * BLUR_PX;
                double dy = ((j + 0.5) / SAMPLES - 0.5) * BLUR_PX;
                sum += at(x + 0.5 + dx - side / 2.0, y + 0.5 + dy - side / 2.0);
            }
        }
        return sum / (SAMPLES * SAMPLES);
    }

    private double at(double x, double y) {
        int u = (int) Math.floor(x * cosine + y * sine + width / 2.0);
        int v = (int) Math.floor(y * cosine - x * sine + width / 2.0);
        boolean outside = u < 0 || v < 0 || u >= width || v >= height;
        return outside ? 220 : 30 + 0.8 * (screen[v * width + u] & 0xff);
    }
}
