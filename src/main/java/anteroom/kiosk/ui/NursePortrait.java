package anteroom.kiosk.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The nurse who asks, in a ring; as large as its place allows. */
public final class NursePortrait extends Region {
    /** The ring around the picture, in px, as wide as the style sheet has it. */
    private static final double RING = 4;

    private final PictureView nurse;
    private final Circle hole = new Circle();

    public NursePortrait(PictureView nurse) {
        this.nurse = nurse;
        getStyleClass().add("portrait");
        nurse.setClip(hole);
        getChildren().add(nurse);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        double inner = side - 2 * RING;
        nurse.resizeRelocate(RING - inner * (PictureView.ASPECT - 1) / 2, RING, inner * PictureView.ASPECT, inner);
        hole.setCenterX(inner * PictureView.ASPECT / 2);
        hole.setCenterY(inner / 2);
        hole.setRadius(inner / 2);
    }
}
