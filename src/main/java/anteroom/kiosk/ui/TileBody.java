package anteroom.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * What stands in a tile: the label at the lower left, the picture above it or, in a flat tile, beside it, and a segment
 * for each page, filled for those that were seen.
 */
public final class TileBody extends Region {
    // mm
    private static final double AROUND = 4.2;
    private static final double BELOW = 2.6;
    private static final double LEAST_BELOW = 0.6;
    private static final double BETWEEN = 2;
    private static final double SEGMENT_WIDTH = 3.8;
    private static final double SEGMENT_HEIGHT = 1.5;
    private static final double SEGMENT_GAP = 1.2;
    private static final double SEGMENT_TOP = 2.2;
    private static final double SEGMENT_BELOW = 0.6;
    /** Above the label, whose letters begin lower than its first line. */
    private static final double LEAST_ABOVE = 1;

    private static final double LEAST_PICTURE = 9;

    /** A tile so much wider than high has its picture beside the label. */
    private static final double FLAT = 1.75;

    /** Lines of a label stand so much closer than the font would have them, in em; the stylesheet says the same. */
    private static final double CLOSER = 0.23;

    /** The corners of a tile, in em; the stylesheet says the same. */
    private static final double CORNER = 0.9;

    private final Scale scale;
    private final Region picture;
    private final WrappedLabel label;
    private final List<Region> segments = new ArrayList<>();

    /**
     * @param seen how many pages were seen
     * @param pages 0 where they are not counted
     */
    public TileBody(Region picture, String label, int seen, int pages, Scale scale) {
        this.scale = scale;
        this.picture = picture;
        this.label = new WrappedLabel(label, "tile-title");
        for (int i = 0; seen > 0 && i < pages; i++) {
            Region segment = new Region();
            segment.getStyleClass().add(i < seen ? "segment-done" : "segment");
            segments.add(segment);
        }
        getChildren().addAll(picture, this.label);
        getStyleClass().add("tile-body");
        Corners.cut(this, CORNER * scale.body());
        getChildren().addAll(segments);
    }

    /** Whether the label has room in a tile of this size. */
    public boolean holdsWords(double width, double height) {
        double room = wordsWidth(width, height);
        return Measure.longestWord(label.getText(), font()) <= room && holdsHeight(wordsHeight(room), height);
    }

    private boolean holdsHeight(double words, double height) {
        return words + scale.unit(LEAST_BELOW) + scale.unit(LEAST_ABOVE) <= height;
    }

    /** Below the label, which is nearer to the edge where there is little room. */
    private double below(double words, double height) {
        double spare = height - words - scale.unit(LEAST_ABOVE);
        return Math.max(scale.unit(LEAST_BELOW), Math.min(scale.unit(BELOW), spare));
    }

    /** Whether the picture has room beside or above the label. */
    public boolean holdsPicture(double width, double height) {
        return holdsPicture(picturePlace(width, height));
    }

    private boolean holdsPicture(Rectangle2D place) {
        return Math.min(place.getWidth() / PictureView.ASPECT, place.getHeight()) >= scale.unit(LEAST_PICTURE);
    }

    private Rectangle2D picturePlace(double width, double height) {
        double room = wordsWidth(width, height);
        if (flat(width, height)) {
            double right = width - scale.unit(BETWEEN) / 2;
            double from = scale.unit(AROUND) + room + scale.unit(BETWEEN);
            double wide = Math.max(0, Math.min(right - from, height * PictureView.ASPECT));
            Rectangle2D beside =
                    new Rectangle2D(right - wide, height - wide / PictureView.ASPECT, wide, wide / PictureView.ASPECT);
            return holdsPicture(beside) ? beside : besideLastLine(room, right, height);
        }
        double above = scale.unit(segments.isEmpty() ? 1 : SEGMENT_TOP + SEGMENT_HEIGHT + SEGMENT_BELOW);
        return new Rectangle2D(0, above, width, Math.max(0, height - scale.unit(BELOW) - wordsHeight(room) - above));
    }

    /** In the lower corner, where the last line of the label is a short one. */
    private Rectangle2D besideLastLine(double room, double right, double height) {
        String last = Measure.lastLine(label.getText(), font(), room);
        double from = scale.unit(AROUND) + Measure.width(last, font()) + scale.unit(BETWEEN);
        double line = Measure.height("I", font(), room) - CLOSER * font().getSize();
        double high = Math.max(0, Math.min(line, (right - from) / PictureView.ASPECT));
        return new Rectangle2D(
                right - high * PictureView.ASPECT,
                height - high - scale.unit(LEAST_BELOW),
                high * PictureView.ASPECT,
                high);
    }

    private static boolean flat(double width, double height) {
        return width > FLAT * height;
    }

    private Font font() {
        return Fonts.ofButtons(scale);
    }

    /** Beside a picture a label has two lines rather than one, where they have the height. */
    private double wordsWidth(double width, double height) {
        double room = width - scale.unit(AROUND) - scale.unit(BETWEEN);
        double twoLines = Measure.widthOfTwoLines(label.getText(), font());
        boolean two = holdsHeight(wordsHeight(twoLines), height);
        double oneLine = Measure.widthOfOneLine(label.getText(), font());
        boolean one = !two || room - oneLine >= height * PictureView.ASPECT;
        return flat(width, height) ? Math.min(room, one ? oneLine : twoLines) : room;
    }

    private double wordsHeight(double width) {
        double line = Measure.height("I", font(), width);
        double height = Measure.height(label.getText(), font(), width);
        return height - Math.max(0, Math.round(height / line) - 1) * CLOSER * font().getSize();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = scale.unit(AROUND);
        double room = wordsWidth(width, height);
        double words = Math.ceil(wordsHeight(room)) + 2;
        double top = height - below(words, height) - words;
        label.resizeRelocate(left, top, room, words);
        Rectangle2D place = picturePlace(width, height);
        picture.setVisible(holdsPicture(place));
        picture.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        double letters = top + label.getBaselineOffset() - Fonts.CAPITAL * font().getSize();
        // Where there is little room above the letters, in the middle of it.
        double y = Math.min(scale.unit(SEGMENT_TOP), (letters - scale.unit(SEGMENT_HEIGHT)) / 2);
        // They end where the label does if a picture is beside it.
        double end = flat(width, height) ? left + room + scale.unit(BETWEEN) / 2 : width - left;
        double gap = scale.unit(SEGMENT_GAP);
        double fitting = (end - left - gap * (segments.size() - 1)) / Math.max(1, segments.size());
        double wide = Math.floor(Math.min(scale.unit(SEGMENT_WIDTH), fitting));
        double x = left;
        for (Region segment : segments) {
            segment.resizeRelocate(x, y, wide, scale.unit(SEGMENT_HEIGHT));
            x += wide + gap;
        }
    }
}
