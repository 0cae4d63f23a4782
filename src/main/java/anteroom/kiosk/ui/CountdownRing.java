package anteroom.kiosk.ui;

import javafx.beans.value.ObservableNumberValue;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A ring that empties around a number of seconds, and can be read from a step away. */
public final class CountdownRing extends StackPane {
    private static final int TOP = 90;
    private static final int AROUND = 360;

    private final Circle whole = new Circle();
    private final Arc left = new Arc();
    private final WrappedLabel seconds = new WrappedLabel("", Styles.TITLE);

    /** @param radius in px */
    public CountdownRing(ObservableNumberValue radius) {
        getStyleClass().add("countdown-ring");
        whole.radiusProperty().bind(radius);
        whole.getStyleClass().add("whole");
        left.setType(ArcType.OPEN);
        left.setStartAngle(TOP);
        left.radiusXProperty().bind(radius);
        left.radiusYProperty().bind(radius);
        // Laid out by its whole circle: what is left of it would drift as it shrinks.
        left.setManaged(false);
        left.centerXProperty().bind(widthProperty().divide(2));
        left.centerYProperty().bind(heightProperty().divide(2));
        left.getStyleClass().add("left");
        getChildren().addAll(whole, left, seconds);
    }

    /** Shows how much is left of a time, in seconds. */
    public void show(int now, int all) {
        left.setLength((double) AROUND * now / all);
        seconds.setText(Integer.toString(now));
    }

    /** Whether the ring empties around the number, or the number stands alone. */
    public void setEmptying(boolean emptying) {
        whole.setOpacity(emptying ? 1 : 0);
        left.setVisible(emptying);
    }
}
