package anteroom.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** One picture of the pack, as large as its place allows, 4:3, on the lower edge of its place. If it is broken, its words stand in a quiet frame. */
public final class PictureView extends Region {
    /** The width of every picture of a pack, of its height. */
    public static final double ASPECT = 4.0 / 3;

    private final PictureRenderer pictures;
    private final String art;
    private final ImageView view = new ImageView();
    private final String alt;
    private final Label words = new Label();
    private int askedWidth = -1;

    public PictureView(PictureRenderer pictures, String art, String alt) {
        this.pictures = pictures;
        this.art = art;
        this.alt = alt;
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setVisible(false);
        words.getStyleClass().add("alt");
        view.setPreserveRatio(true);
        getChildren().addAll(view, words);
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(alt);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double density = pixelsPerUnit();
        int wanted = (int) Math.floor(Math.min(getWidth(), getHeight() * ASPECT) * density);
        int high = Math.max(1, (int) Math.round(wanted / ASPECT));
        view.setFitWidth(wanted / density);
        view.setFitHeight(high / density);
        // Each pixel of the picture on one of the display: in between, all of them would be mixed anew in each frame.
        Point2D corner = localToScene((getWidth() - wanted / density) / 2, getHeight() - high / density);
        Point2D at = sceneToLocal(
                Math.rint(corner.getX() * density) / density, Math.rint(corner.getY() * density) / density);
        view.relocate(at.getX(), at.getY());
        // Where they have no room, an empty frame says less than words cut short, and misleads less.
        words.setText(alt);
        if (words.prefHeight(getWidth()) > getHeight()
                || Measure.longestWord(alt, words.getFont())
                        > getWidth() - words.getInsets().getLeft() * 2) {
            words.setText("");
        }
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        if (wanted > 0 && wanted != askedWidth) {
            askedWidth = wanted;
            pictures.draw(art, wanted, high, this::show);
        }
    }

    private double pixelsPerUnit() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void show(Optional<Image> image) {
        view.setImage(image.orElse(null));
        words.setVisible(image.isEmpty());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
