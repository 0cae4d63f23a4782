package anteroom.kiosk.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The rounded corners of a tile, which cut its picture as well. */
public final class Corners {
    private Corners() {}

    /** @param radius in px */
    public static void cut(Region body, double radius) {
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(body.widthProperty());
        corners.heightProperty().bind(body.heightProperty());
        corners.setArcWidth(2 * radius);
        corners.setArcHeight(2 * radius);
        body.setClip(corners);
    }
}
