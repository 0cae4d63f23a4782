package anteroom.hours;

import anteroom.ui.Prose;
import anteroom.ui.Tile;
import anteroom.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** A dark and quiet screen; all of it is one button, which wakes it. */
public final class NightView {
    private NightView() {}

    public static Tile of(Night night, Words words, Runnable wake) {
        Tile view = new Tile(words.of("night.title") + ". " + words.of("night.wake"), body(words), wake, "night");
        view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        view.visibleProperty().bind(night.darkProperty());
        return view;
    }

    private static VBox body(Words words) {
        VBox body = new VBox(new Prose(words.of("night.title")), new Prose(words.of("night.wake"), "night-wake"));
        body.setAlignment(Pos.CENTER);
        body.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return body;
    }
}
