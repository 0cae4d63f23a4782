package anteroom.window;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * Keeps the kiosk's one stage over the whole of its display, in front of everything else. What keeps the keys of the
 * system away is the system's own lockdown; no program can do that by itself.
 */
public final class LockedWindow {
    private final Stage stage;
    private final int display;

    /**
     * @param stage not yet shown
     * @param display which one, counted from 1; the first one stands in for one that is not there
     */
    public LockedWindow(Stage stage, int display) {
        this.stage = stage;
        this.display = display;
    }

    /** Where the window belongs at this moment; displays come and go. */
    public Rectangle2D bounds() {
        var screens = Screen.getScreens();
        Screen screen = display >= 1 && display <= screens.size() ? screens.get(display - 1) : Screen.getPrimary();
        return screen.getBounds();
    }

    /** Shows the stage: no frame, no hint, no key that leaves, deaf to requests to close. */
    public void show() {
        // Nothing but the kiosk's own commands may end the process, least of all a window that was hidden.
        Platform.setImplicitExit(false);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> event.consume());
        stage.setAlwaysOnTop(true);
        cover();
        stage.show();
        stage.setFullScreen(true);
    }

    /**
     * Takes back the place that something else may have taken; to be called once a second. Answering each change at once
     * instead would fight a window manager that answers back.
     */
    public void hold() {
        if (!stage.isShowing()) {
            stage.show();
        }
        if (stage.isIconified()) {
            stage.setIconified(false);
        }
        if (!stage.isFullScreen()) {
            // Where full screen is refused, a window without a frame that is as large as the display looks the same.
            cover();
            stage.setFullScreen(true);
        }
        if (!stage.isAlwaysOnTop()) {
            stage.setAlwaysOnTop(true);
        }
        if (!stage.isFocused()) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void cover() {
        Rectangle2D place = bounds();
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }
}
