package anteroom.kiosk.deck;

import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.PictureView;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/**
 * Where the parts of a card stand, in px. On a lying screen the page is at the left, with a curved edge, and the stage
 * with the picture at the right; on a standing one the stage is above a curve. Without a picture all of it is page.
 *
 * @param tall whether the stage of a standing screen is the higher of its two heights
 * @param pictured whether there is a stage
 */
record CardLayout(FrameLayout frame, boolean tall, boolean pictured) {
    // mm
    private static final double TALL_STAGE = 88;
    private static final double LOW_STAGE = 69;
    private static final double CURVE_UPRIGHT = 5.2;
    private static final double STRIP = 22;
    private static final double STRIP_UPRIGHT = 15.5;
    private static final double FRONT = 8;

    /** The part of a picture's height that is behind the front of the floor: there people are cut. */
    private static final double BEHIND_FRONT = 0.0675;

    /** The least height of a stage, of that of the display: a large screen has as much of it for its picture as a small one. */
    private static final double TALL_SHARE = 0.4;

    private static final double LOW_SHARE = 0.31;

    /** How far the curve of the page reaches, of the width. */
    private static final double CURVE = 0.03;

    /** The part of a lying screen's width that is page; larger words need more of it. */
    private double share() {
        return switch (size()) {
            case NORMAL -> 0.54;
            case LARGE -> 0.6;
            case LARGEST -> 0.67;
        };
    }

    private TextSize size() {
        return frame.scale().textSize();
    }

    /** Whether the small line has no room above the title, and its badge stands below the words. */
    boolean compact() {
        return pictured && size() != TextSize.NORMAL;
    }

    private boolean beside() {
        return pictured && !frame.portrait();
    }

    private boolean below() {
        return pictured && frame.portrait();
    }

    /** The right end of a lying page where it reaches farthest. */
    private double pageRight() {
        return Math.floor(frame.width() * share());
    }

    /** The lower end of a standing screen's stage. */
    private double stageBottom() {
        return Math.max(
                frame.unit(tall ? TALL_STAGE : LOW_STAGE),
                Math.floor(frame.height() * (tall ? TALL_SHARE : LOW_SHARE)));
    }

    Rectangle2D heading(String title) {
        Rectangle2D usual = frame.heading();
        double top = below() ? stageBottom() + frame.unit(CURVE_UPRIGHT) : usual.getMinY();
        double width =
                beside() ? Math.min(usual.getWidth(), pageRight() - frame.edge() - frame.unit(5)) : usual.getWidth();
        return new Rectangle2D(usual.getMinX(), top, width, Heading.height(frame, title, width, compact()));
    }

    /** @param strip the height of the strip, 0 for none */
    Rectangle2D words(String title, double strip) {
        Rectangle2D heading = heading(title);
        double right = beside() ? pageRight() - frame.unit(4) : frame.width() - frame.edge();
        boolean besideTools = frame.portrait()
                || right <= frame.of(FrameLayout.Control.LISTEN).getMinX();
        double under = besideTools ? heading.getMaxY() : Math.max(heading.getMaxY(), frame.toolsBottom());
        double top = Math.ceil(under + Heading.segmentsBelow(frame) + frame.unit(frame.portrait() ? 0.6 : 1.6));
        double bottom = beside() || strip == 0
                ? frame.bandTop() - (frame.portrait() ? frame.unit(1.5) : frame.gap())
                : strip(strip).getMinY() - frame.unit(0.7);
        return new Rectangle2D(frame.edge(), top, right - frame.edge(), Math.max(0, bottom - top));
    }

    Rectangle2D strip(double height) {
        double left = beside() ? pageRight() + frame.unit(2.4) : frame.edge();
        double top = frame.bandTop() - frame.gap() - height;
        return new Rectangle2D(left, top, frame.width() - frame.edge() - left, height);
    }

    /** The greatest height of a strip that is still a quiet one. */
    double highestStrip() {
        return beside() ? frame.unit(STRIP) + frame.unit(4) : frame.unit(STRIP_UPRIGHT) + frame.unit(2);
    }

    double leastStrip() {
        return frame.unit(beside() ? STRIP : STRIP_UPRIGHT);
    }

    /** The picture; its foot is not seen: it stands behind the page or the front of the floor. */
    Rectangle2D picture(double strip) {
        if (frame.portrait()) {
            // Its foot is just behind the curve of the page.
            double bottom = stageBottom() + frame.unit(CURVE_UPRIGHT);
            double top = tall ? frame.unit(13.5) : frame.unit(18.5);
            double height = bottom - top;
            double width = height * PictureView.ASPECT;
            return new Rectangle2D((frame.width() - width) / 2, top, width, height);
        }
        double room = frame.width() - pageRight();
        double front = frontTop(strip);
        // A row above the controls lifts it, but not behind the tools.
        double highest = (front - frame.toolsBottom() + frame.unit(6)) / (1 - BEHIND_FRONT);
        double width = Math.min(room, highest * PictureView.ASPECT);
        double height = width / PictureView.ASPECT;
        double top = front - height * (1 - BEHIND_FRONT);
        return new Rectangle2D(pageRight() + (room - width) / 2, top, width, height);
    }

    private double frontTop(double strip) {
        return strip > 0 ? strip(strip).getMinY() : frame.bandTop() - frame.unit(FRONT);
    }

    /** The page's own paper, moved outwards by some px. */
    Path paper(double out) {
        double w = frame.width();
        double h = frame.height();
        if (!pictured) {
            return new Path(new MoveTo(0, 0), new LineTo(w, 0), new LineTo(w, h), new LineTo(0, h), new ClosePath());
        }
        if (frame.portrait()) {
            double top = stageBottom() - out;
            double edge = top + frame.unit(CURVE_UPRIGHT);
            return new Path(
                    new MoveTo(0, edge),
                    new QuadCurveTo(w / 2, top - (edge - top), w, edge),
                    new LineTo(w, h),
                    new LineTo(0, h),
                    new ClosePath());
        }
        double end = pageRight() + out;
        double edge = end - w * CURVE;
        return new Path(
                new MoveTo(0, 0),
                new LineTo(edge, 0),
                new QuadCurveTo(end + (end - edge), h / 2, edge, h),
                new LineTo(0, h),
                new ClosePath());
    }

    /** The floor that the picture stands on. */
    Path floor() {
        double w = frame.width();
        double h = frame.height();
        double left = frame.portrait() ? 0 : pageRight() - w * CURVE * 1.2;
        double top = frame.portrait() ? stageBottom() * 0.82 : h * 0.55;
        double rise = h * (frame.portrait() ? 0.02 : 0.09);
        return new Path(
                new MoveTo(left, top + rise),
                new CubicCurveTo(
                        left + (w - left) * 0.26, top, left + (w - left) * 0.68, top - rise * 0.1, w, top + rise * 0.7),
                new LineTo(w, h),
                new LineTo(left, h),
                new ClosePath());
    }

    /** The front of the floor, behind which a picture that is cut at its foot stands: as high as the strip, where there is one. */
    Path front(double strip) {
        double w = frame.width();
        double h = frame.height();
        double left = pageRight() - w * CURVE * 1.2;
        double top = frontTop(strip);
        return new Path(
                new MoveTo(left, top), new LineTo(w, top), new LineTo(w, h), new LineTo(left, h), new ClosePath());
    }

    /** The centre and radius of the light that falls in. */
    double lightX() {
        return frame.portrait() ? frame.width() * 0.86 : pageRight() + (frame.width() - pageRight()) * 0.6;
    }

    double lightRadius() {
        return frame.portrait() ? frame.width() * 0.45 : frame.height() * 0.39;
    }
}
