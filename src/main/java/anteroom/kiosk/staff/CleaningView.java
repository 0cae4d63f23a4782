package anteroom.kiosk.staff;

import anteroom.kiosk.ui.CountdownRing;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Covers everything while the screen is wiped; a ring empties as the time runs out, and can be read from a step away. */
public final class CleaningView extends StackPane {
    /** The ring's radius, of the shorter side. */
    private static final double RADIUS = 0.13;

    public CleaningView(Cleaning cleaning, InterfaceText words) {
        getStyleClass().add("cleaning");
        CountdownRing ring = new CountdownRing(
                Bindings.min(widthProperty(), heightProperty()).multiply(RADIUS));
        WrappedLabel title = new WrappedLabel("", Styles.TITLE);
        WrappedLabel until = new WrappedLabel("");
        VBox box = new VBox(ring, title, until);
        words.follow(() -> {
            title.setText(words.of("cleaning.title"));
            until.setText(words.of("cleaning.until"));
        });
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("cleaning-words");
        getChildren().add(box);
        setVisible(false);
        cleaning.secondsLeftProperty().addListener((p, before, now) -> {
            ring.show(now.intValue(), (int) Cleaning.LENGTH.toSeconds());
            setVisible(cleaning.running());
        });
    }
}
