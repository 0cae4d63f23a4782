package anteroom.kiosk.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;

/**
 * What stands in a tile: words at its left, and at its right a picture on the lower edge. The words come first: the picture
 * takes what they leave, and goes where that is too little to tell what it shows.
 */
public final class PictureBeside extends Region {
    /** The corners of a tile, in em; the stylesheet says the same. */
    private static final double CORNER = 0.85;

    /** The share of the width that a picture has at the most. */
    private static final double MOST = 0.5;

    /** The share of its width that a picture gives for words in fewer lines. */
    private static final double GIVEN = 0.2;

    /** The least width of a picture that can be told, in mm of the smallest screen. */
    private static final double LEAST = 14;

    private final List<String> forms;
    private final WrappedLabel label;
    private final PictureView picture;
    private final double margin;
    private final double least;

    /** @param words in several lengths, the longest first */
    public PictureBeside(PictureView picture, FrameLayout frame, String... words) {
        this.forms = List.of(words);
        this.label = new WrappedLabel(words[0], "tile-words");
        this.picture = picture;
        this.margin = frame.unit(TileGrid.MARGIN);
        this.least = frame.unit(LEAST);
        label.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, label);
        Corners.cut(this, CORNER * frame.scale().body());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double room = width - 2 * margin;
        write(room, height);
        double pictureWidth = Math.min(height * PictureView.ASPECT, width * MOST);
        double beside = narrowest(room - pictureWidth + margin, room, height);
        double beyond = narrowest(room - (1 - GIVEN) * pictureWidth + margin, room, height);
        double words = balanced(label.prefHeight(beyond) < label.prefHeight(beside) ? beyond : beside);
        double left = width - words - 2 * margin;
        picture.setVisible(left >= least);
        pictureWidth = Math.min(pictureWidth, left + margin / 2);
        double pictureHeight = pictureWidth / PictureView.ASPECT;
        double after = Math.min(margin / 2, Math.max(0, left + margin - pictureWidth));
        picture.resizeRelocate(width - pictureWidth - after, height - pictureHeight, pictureWidth, pictureHeight);
        label.resizeRelocate(margin, 0, words, height);
    }

    /** The longest form that has room. */
    private void write(double room, double height) {
        for (String form : forms) {
            label.setText(form);
            if (label.prefHeight(room) <= height && label.minWidth(-1) <= room) {
                return;
            }
        }
    }

    /** The least width, from a wanted one on, in which the words have room. */
    private double narrowest(double wanted, double room, double height) {
        double from = Math.min(room, Math.max(wanted, label.minWidth(-1)));
        return label.prefHeight(from) <= height ? from : least(from, room, height);
    }

    /** The least width in which they take no more lines than in another, so that lines are about equally long. */
    private double balanced(double width) {
        return least(Math.min(width, label.minWidth(-1)), width, label.prefHeight(width));
    }

    private double least(double from, double to, double height) {
        double least = Measure.least(Math.floor(from), Math.ceil(to), width -> label.prefHeight(width) <= height);
        return Math.min(to, least);
    }
}
