package anteroom.kiosk.night;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappedLabel;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** A dark and quiet screen; all of it is one button, which wakes it. */
public final class NightView {
    private NightView() {}

    public static Tile of(NightMode night, InterfaceText words, Runnable wake) {
        Tile view = new Tile(words.of("night.title") + ". " + words.of("night.wake"), body(words), wake, "night");
        view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        view.visibleProperty().bind(night.darkProperty());
        return view;
    }

    private static VBox body(InterfaceText words) {
        VBox body = new VBox(
                new WrappedLabel(words.of("night.title")), new WrappedLabel(words.of("night.wake"), "night-wake"));
        body.setAlignment(Pos.CENTER);
        body.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return body;
    }
}
