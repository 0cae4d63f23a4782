package anteroom.staff;

import anteroom.ui.Prose;
import anteroom.ui.Styles;
import anteroom.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Covers everything while the screen is wiped, and counts down. */
public final class CleaningView extends StackPane {
    public CleaningView(Cleaning cleaning, Words words) {
        getStyleClass().add("cleaning");
        Prose seconds = new Prose("", Styles.TITLE);
        VBox box = new VBox(new Prose(words.of("cleaning.title"), Styles.TITLE), seconds);
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
        setVisible(false);
        cleaning.secondsLeftProperty().addListener((p, before, left) -> {
            seconds.setText(words.of("cleaning.seconds", left));
            setVisible(cleaning.running());
        });
    }
}
