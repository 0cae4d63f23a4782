package anteroom.kiosk.home;

import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a topic's tile: its picture, its title, and how much of it has been seen. Titles of one line and of two
 * take the same room in all tiles, and so does what was seen, so that the pictures stand in line.
 */
final class TopicTile extends Region {
    private static final double ASPECT = 4.0 / 3.0;

    private final Picture picture;
    private final WrappedLabel title;
    private final @Nullable WrappedLabel seen;
    private final boolean beside;
    private final double leastPicture;
    private List<TopicTile> all = List.of(this);

    /**
     * @param beside whether the picture stands beside the words, where there is little height
     * @param leastPicture the least height of the picture, in px
     */
    TopicTile(Picture picture, WrappedLabel title, @Nullable WrappedLabel seen, boolean beside, double leastPicture) {
        this.picture = picture;
        this.title = title;
        this.seen = seen;
        this.beside = beside;
        this.leastPicture = leastPicture;
        getChildren().addAll(picture, title);
        if (seen != null) {
            getChildren().add(seen);
        }
    }

    /** Has them take the same room for their words. */
    static void align(List<TopicTile> tiles) {
        tiles.forEach(tile -> tile.all = tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double words = Math.max(title.minWidth(-1), seen == null ? 0 : seen.minWidth(-1));
        return beside ? words + leastPicture * ASPECT : words;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        double words = words(wordsWidth(width < 0 ? computeMinWidth(-1) : width));
        return beside ? Math.max(words, leastPicture) : words + leastPicture;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wordsWidth = wordsWidth(width);
        double left = width - wordsWidth;
        double seenHeight = height(tile -> tile.seen, wordsWidth);
        double titleHeight = height(tile -> tile.title, wordsWidth);
        if (beside) {
            picture.resizeRelocate(0, 0, left, getHeight());
            double top = (getHeight() - ownHeight(wordsWidth)) / 2;
            title.resizeRelocate(left, top, wordsWidth, title.prefHeight(wordsWidth));
            titleHeight = title.prefHeight(wordsWidth);
            place(seen, left, top + titleHeight, wordsWidth);
            return;
        }
        double pictureHeight = getHeight() - titleHeight - seenHeight;
        picture.resizeRelocate(0, 0, width, pictureHeight);
        title.resizeRelocate(0, pictureHeight, width, titleHeight);
        place(seen, 0, pictureHeight + titleHeight, width);
    }

    private static void place(@Nullable WrappedLabel words, double x, double y, double width) {
        if (words != null) {
            words.resizeRelocate(x, y, width, words.prefHeight(width));
        }
    }

    private double wordsWidth(double width) {
        return beside ? width - leastPicture * ASPECT : width;
    }

    private double ownHeight(double width) {
        return title.prefHeight(width) + (seen == null ? 0 : seen.prefHeight(width));
    }

    private double words(double width) {
        return beside ? ownHeight(width) : height(tile -> tile.title, width) + height(tile -> tile.seen, width);
    }

    /** The height that the tallest of all tiles needs for a part. */
    private double height(Function<TopicTile, @Nullable Node> part, double width) {
        ToDoubleFunction<TopicTile> needed = tile -> {
            Node node = part.apply(tile);
            return node == null ? 0 : node.prefHeight(width);
        };
        return Math.ceil(all.stream().mapToDouble(needed).max().orElse(0));
    }
}
