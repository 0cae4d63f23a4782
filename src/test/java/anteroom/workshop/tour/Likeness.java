package anteroom.workshop.tour;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * How much two pictures of a screen differ, as an eye would say and not pixel by pixel: the mean colours of small cells
 * are compared. Another machine draws the edges of letters differently, which hardly changes a cell; a button that
 * moved, a lost picture or another colour does.
 */
final class Likeness {
    /** The side of a cell, in px of the pictures compared: half the height of a line of words. */
    static final int CELL = 8;

    /** From here on a cell differs (of 255): a line of words half a stroke farther on stays below it. */
    private static final double LOCAL = 28;

    /** So many cells may differ: a letter. */
    private static final int FEW = 2;

    /** A difference spread over the whole, such as a ground that is a shade whiter (of 255). */
    static final double OVERALL = 2.4;

    private final int across;
    private final double[] differences;

    private Likeness(int across, double[] differences) {
        this.across = across;
        this.differences = differences;
    }

    /** Compares two pictures; those of different sizes differ everywhere. */
    static Likeness of(BufferedImage one, BufferedImage other) {
        int across = (one.getWidth() + CELL - 1) / CELL;
        int down = (one.getHeight() + CELL - 1) / CELL;
        boolean sameSize = one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
        double[] differences = new double[across * down];
        for (int cell = 0; cell < differences.length; cell++) {
            int left = cell % across * CELL;
            int top = cell / across * CELL;
            differences[cell] = sameSize ? difference(one, other, left, top) : 255;
        }
        return new Likeness(across, differences);
    }

    boolean differs() {
        return count() > FEW || overall() > OVERALL;
    }

    boolean differsAt(int x, int y) {
        return differences[y / CELL * across + x / CELL] > LOCAL;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d of %d cells differ, %.1f of 255 overall", count(), differences.length, overall());
    }

    private long count() {
        long count = 0;
        for (double difference : differences) {
            count += difference > LOCAL ? 1 : 0;
        }
        return count;
    }

    double overall() {
        double sum = 0;
        for (double difference : differences) {
            sum += difference;
        }
        return sum / differences.length;
    }

    /** Of the three colours, the one that differs most. */
    private static double difference(BufferedImage one, BufferedImage other, int left, int top) {
        double most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(mean(one, left, top, shift) - mean(other, left, top, shift)));
        }
        return most;
    }

    private static double mean(BufferedImage picture, int left, int top, int shift) {
        int right = Math.min(left + CELL, picture.getWidth());
        int bottom = Math.min(top + CELL, picture.getHeight());
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += picture.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
