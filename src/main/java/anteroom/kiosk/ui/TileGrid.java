package anteroom.kiosk.ui;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Tiles of one size in rows: as many as have room for their words, and the rest on pages after them. Its place is known
 * beforehand, so that the number of pages is.
 */
public final class TileGrid extends Region implements PageTurner {
    /** Between the words and the edges, in mm of the smallest screen. */
    static final double MARGIN = 5;

    /** From line to line, in em; the stylesheet says the same. */
    private static final double LINE = 1.1;

    /** Above the first line and below the last, in em. */
    private static final double ABOVE = 0.15;

    private final List<Entry> entries;
    private final FrameLayout frame;
    private final Shape shape;
    private final PageCursor cursor = new PageCursor();

    /** A tile, and the least that is written on it. */
    public record Entry(Region tile, String words) {}

    /**
     * How many stand side by side, and how many rows on a page.
     *
     * @param height of a tile, in px
     */
    private record Shape(int across, int rows, double width, double height) {
        int capacity() {
            return across * rows;
        }
    }

    /**
     * @param most how many stand side by side at the most
     * @param place its size, in px
     */
    public TileGrid(int most, Dimension2D place, List<Entry> entries, FrameLayout frame) {
        this.entries = List.copyOf(entries);
        this.frame = frame;
        this.shape = shape(most, place.getWidth(), place.getHeight());
        getStyleClass().add("tile-grid");
        entries.forEach(entry -> getChildren().add(entry.tile()));
        cursor.resize(Math.max(0, entries.size() - 1) / shape.capacity() + 1);
        showPage();
        cursor.indexProperty().addListener((p, before, now) -> showPage());
    }

    public int pages() {
        return cursor.count();
    }

    @Override
    public PageCursor cursor() {
        return cursor;
    }

    private void showPage() {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).tile().setVisible(i / shape.capacity() == cursor.index());
        }
    }

    private Shape shape(int most, double width, double height) {
        double gap = frame.gap();
        Shape best = new Shape(1, 1, width, height);
        for (int across = 1; across <= most; across++) {
            double each = Math.floor((width - gap * (across - 1)) / across);
            int rows = (int) Math.max(1, Math.floor((height + gap) / (needed(each) + gap)));
            if (across == 1 || widestWord() <= each && across * rows >= best.capacity()) {
                best = new Shape(across, rows, each, 0);
            }
        }
        // Where one page does, its rows fill the height; else a row has the same place on every page.
        int rows = Math.max(1, Math.min(best.rows(), (entries.size() + best.across() - 1) / best.across()));
        return new Shape(best.across(), rows, best.width(), Math.floor((height - gap * (rows - 1)) / rows));
    }

    /** The height that all words have room in, in tiles of a width. */
    private double needed(double width) {
        Font font = Fonts.ofButtons(frame.scale());
        double room = width - 2 * frame.unit(MARGIN);
        double one = Measure.height("I", font, room);
        double most = entries.stream()
                .mapToDouble(entry -> Math.round(Measure.height(entry.words(), font, room) / one))
                .max()
                .orElse(1);
        return Math.max(frame.unit(Scale.MAIN), Math.ceil((most * LINE + 2 * ABOVE) * font.getSize()));
    }

    private double widestWord() {
        Font font = Fonts.ofButtons(frame.scale());
        return entries.stream()
                        .mapToDouble(entry -> Measure.longestWord(entry.words(), font))
                        .max()
                        .orElse(0)
                + 2 * frame.unit(MARGIN);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < entries.size(); i++) {
            Region tile = entries.get(i).tile();
            int at = i % shape.capacity();
            tile.resizeRelocate(
                    at % shape.across() * (shape.width() + frame.gap()),
                    at / shape.across() * (shape.height() + frame.gap()),
                    shape.width(),
                    shape.height());
        }
    }
}
