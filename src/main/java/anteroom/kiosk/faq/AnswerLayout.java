package anteroom.kiosk.faq;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** How answers stand above the keyboard. It depends on the screen alone: nothing moves while other words find others. */
enum AnswerLayout {
    /** The best at the left, two more at the right. */
    BESIDE,
    /** The best above two more, across the whole width. */
    STACKED;

    /** The share of the width that the best answer has beside two others. */
    private static final double BEST = 0.485;

    /** What stands beside a single answer has this share of the width. */
    private static final double SIDE = 0.4;

    /**
     * The places, the best answer's first, in px.
     *
     * @param least the least height of an answer
     */
    List<Rectangle2D> of(double width, double height, double gap, double least) {
        double best = Math.floor((width - gap) * BEST);
        double half = Math.max(0, Math.floor((height - gap) / 2));
        double low = Math.max(least, Math.floor((height - 2 * gap) / 4));
        double upper = Math.max(0, height - 2 * (low + gap));
        return switch (this) {
            case BESIDE ->
                List.of(
                        new Rectangle2D(0, 0, best, height),
                        new Rectangle2D(best + gap, 0, width - best - gap, half),
                        new Rectangle2D(best + gap, half + gap, width - best - gap, half));
            case STACKED ->
                List.of(
                        new Rectangle2D(0, 0, width, upper),
                        new Rectangle2D(0, upper + gap, width, low),
                        new Rectangle2D(0, upper + low + 2 * gap, width, low));
        };
    }

    /** A place with room for one more thing at its right: the two of them. */
    static List<Rectangle2D> split(Rectangle2D place, double gap) {
        double side = Math.floor(place.getWidth() * SIDE);
        return List.of(
                new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth() - side - gap, place.getHeight()),
                new Rectangle2D(place.getMaxX() - side, place.getMinY(), side, place.getHeight()));
    }
}
