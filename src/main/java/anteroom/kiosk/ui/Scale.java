package anteroom.kiosk.ui;

import anteroom.kiosk.session.TextSize;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * How large things are on the real screen: every size of the kiosk is chosen in mm and becomes px here.
 *
 * @param width of the screen, in px
 * @param height of the screen, in px
 * @param diagonal of the screen, in inches
 */
public record Scale(double width, double height, double diagonal, TextSize textSize) {
    private static final double MM_PER_INCH = 25.4;

    /** A hair more than the least height, so that rounding in a font engine cannot go below it. */
    private static final double SAFETY = 1.01;

    /** The smaller side of main buttons, in mm (Colle and Hiszem 2004: 20 mm suffices for standing use). */
    public static final double MAIN = 20;

    /** The smaller side of all other buttons, in mm. */
    public static final double OTHER = 15;

    /** Between two things that can be tapped, in mm. */
    public static final double GAP = 3;

    /** A lying screen lower than this has no room to spare, in mm, with words of normal size. */
    private static final double SCARCE_HEIGHT = 125;

    /** The same of a standing screen, whose bands have three rows. */
    private static final double SCARCE_UPRIGHT = 175;

    /** The sides of the smallest screen, a tablet of 10.1 inches, in mm. */
    private static final double SMALLEST_SHORT = 136;

    private static final double SMALLEST_LONG = 217;

    /**
     * A standing screen has an upper half out of reach, and a lower half with room for everything, from this height on, in
     * mm. All of a lower one can be mounted within reach; and half of a tablet of 10.1 inches, which is 108 mm, would hold
     * the bands and no keyboard.
     */
    private static final double TALL = 400;

    private static final double MOST_COMFORT = 1.65;

    /** From the bezel to the nearest thing that can be tapped, in mm. */
    public static final double BEZEL = 5;

    public double pxPerMm() {
        return Math.hypot(width, height) / (diagonal * MM_PER_INCH);
    }

    /** A length in px, rounded up to a whole one so that a least size is never missed. */
    public double px(double mm) {
        return Math.ceil(mm * pxPerMm());
    }

    /**
     * A length of the layout in px: where words are larger because they are read from farther away, so is the room
     * around them.
     */
    public double unit(double mm) {
        return px(mm * comfort());
    }

    public double mm(double px) {
        return px / pxPerMm();
    }

    public boolean portrait() {
        return height > width;
    }

    /** Whether the upper half may be out of reach of somebody who sits. */
    public boolean tall() {
        return portrait() && mm(height) >= TALL;
    }

    /** The lower half as a screen of its own, on which everything is as large as on the whole. */
    public Scale lowerHalf() {
        double half = Math.floor(height / 2);
        return new Scale(width, half, diagonal * Math.hypot(width, half) / Math.hypot(width, height), textSize);
    }

    /**
     * Whether there is so little height for words of this size that a screen must show one thing after another. With
     * bands of 2 × 20 mm and more, some seven lines of words are left above this.
     */
    public boolean scarce() {
        double least = portrait() ? SCARCE_UPRIGHT : SCARCE_HEIGHT;
        return mm(height) < least * comfort() * textSize.capital() / TextSize.NORMAL.capital();
    }

    /** How much larger than the least height words are, where the screen has the room: it is read from farther away. */
    private double comfort() {
        double shorter = Math.min(mm(width), mm(height)) / SMALLEST_SHORT;
        double longer = Math.max(mm(width), mm(height)) / SMALLEST_LONG;
        return Math.max(1, Math.min(MOST_COMFORT, Math.min(shorter, longer)));
    }

    /** Font size of body text, in px. */
    public double body() {
        return textSize.capital() * comfort() * SAFETY / Fonts.CAPITAL * pxPerMm();
    }

    /** Font size of small text, in px. */
    public double small() {
        return textSize.smallCapital() * comfort() * SAFETY / Fonts.CAPITAL * pxPerMm();
    }

    /** Font size of titles, in px. */
    public double title() {
        return body() * textSize.titleStep();
    }

    /** The stylesheet that carries these sizes to every node, as a {@code data:} address. */
    public String stylesheet() {
        String css = String.format(Locale.ROOT, """
                .root { -fx-font-size: %.2fpx; -main: %.0fpx; -other: %.0fpx; -gap: %.0fpx; }
                .title { -fx-font-size: %.2fpx; }
                .small { -fx-font-size: %.2fpx; }
                """, body(), px(MAIN), px(OTHER), px(GAP), title(), small());
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
