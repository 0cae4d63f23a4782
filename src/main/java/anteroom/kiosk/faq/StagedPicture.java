package anteroom.kiosk.faq;

import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Styles;
import javafx.scene.layout.Region;

/** A picture that stands on the lower edge of its topic's tint. */
public final class StagedPicture extends Region {
    static final double ASPECT = 4.0 / 3;

    private final PictureView picture;

    public StagedPicture(PictureView picture, String topic) {
        this.picture = picture;
        getStyleClass().addAll("answer-stage", Styles.tone(topic));
        setMouseTransparent(true);
        getChildren().add(picture);
    }

    @Override
    protected void layoutChildren() {
        double high = Math.min(getHeight(), getWidth() / ASPECT);
        picture.resizeRelocate(0, getHeight() - high, getWidth(), high);
    }
}
