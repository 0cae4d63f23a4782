package anteroom.kiosk.staff;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** Covers everything while the screen is wiped; a ring empties as the time runs out, and can be read from a step away. */
public final class CleaningView extends StackPane {
    /** The ring's radius, of the shorter side. */
    private static final double RADIUS = 0.13;

    private static final int TOP = 90;
    private static final int AROUND = 360;

    public CleaningView(Cleaning cleaning, InterfaceText words) {
        getStyleClass().add("cleaning");
        Arc left = new Arc();
        WrappedLabel seconds = new WrappedLabel("", Styles.TITLE);
        VBox box = new VBox(
                new StackPane(ring(left), seconds),
                new WrappedLabel(words.of("cleaning.title"), Styles.TITLE),
                new WrappedLabel(words.of("cleaning.until")));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("cleaning-words");
        getChildren().add(box);
        setVisible(false);
        cleaning.secondsLeftProperty().addListener((p, before, now) -> {
            left.setLength(AROUND * now.doubleValue() / Cleaning.LENGTH.toSeconds());
            seconds.setText(now.toString());
            setVisible(cleaning.running());
        });
    }

    /** What is left of the minute lies on a pale ring, which keeps its place when there is nothing left. */
    private StackPane ring(Arc left) {
        NumberBinding radius = Bindings.min(widthProperty(), heightProperty()).multiply(RADIUS);
        Circle whole = new Circle();
        whole.radiusProperty().bind(radius);
        whole.getStyleClass().add("minute");
        left.setType(ArcType.OPEN);
        left.setStartAngle(TOP);
        left.radiusXProperty().bind(radius);
        left.radiusYProperty().bind(radius);
        left.setManaged(false);
        left.getStyleClass().add("left");
        StackPane ring = new StackPane(whole, left);
        // Laid out by its whole circle: what is left of it would drift as it shrinks.
        left.centerXProperty().bind(ring.widthProperty().divide(2));
        left.centerYProperty().bind(ring.heightProperty().divide(2));
        return ring;
    }
}
