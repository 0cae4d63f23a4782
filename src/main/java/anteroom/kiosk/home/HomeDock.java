package anteroom.kiosk.home;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.ButtonFit;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** What stands beside Help on Home: the way to ask, and, where it is no tile, the way to the calm minute. */
public final class HomeDock {
    /** The part of the width that the way to ask has, of a lying screen. */
    private static final double ASK = 69.0 / (69 + 55);

    private HomeDock() {}

    public static HBox of(HomeModel model, Frame frame, InterfaceText words) {
        double width = frame.dock().getWidth();
        HBox dock = new HBox(frame.gap());
        TapButton ask =
                button(words.of("home.ask"), () -> model.open(new Screen.Ask()), Styles.tone("sensations"), "home-ask");
        ask.setGraphic(Icons.SEARCH.node());
        if (frame.portrait()) {
            fit(ask, width, frame);
            dock.getChildren().add(ask);
            return dock;
        }
        TapButton calm = button(
                words.of("home.calm"), () -> model.open(new Screen.CalmMinute()), Styles.tone("calm"), "home-calm");
        double left = Math.floor((width - frame.gap()) * ASK);
        fit(ask, left, frame);
        fit(calm, width - frame.gap() - left, frame);
        dock.getChildren().addAll(ask, calm);
        return dock;
    }

    private static TapButton button(String text, Runnable act, String... styles) {
        TapButton button = new TapButton(text, act, styles);
        button.getStyleClass().addAll(Styles.MAIN, Styles.FRAME_BUTTON);
        return button;
    }

    private static void fit(TapButton button, double width, Frame frame) {
        if (button.getGraphic() != null) {
            button.setContentDisplay(ButtonFit.of(button.getText(), ContentDisplay.LEFT, width, frame.scale())
                    .display());
        }
        button.setMinWidth(width);
        button.setMaxWidth(width);
    }
}
