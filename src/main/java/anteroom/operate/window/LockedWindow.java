package anteroom.operate.window;

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
    /** So many looks without the keys, and the window is opened anew, each time after twice as many. */
    private static final int FIRST_REOPENING = 3;

    private static final int LAST_REOPENING = 96;

    /** In bits of colour: on a display with fewer JavaFX draws nothing but black. */
    private static final int LEAST_DEPTH = 15;

    private final Stage stage;
    private final int display;
    private int unfocused;
    private int reopening = FIRST_REOPENING;

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
        open();
    }

    /**
     * Takes back the place that something else may have taken; to be called once a second. Answering each change at once
     * instead would fight a window manager that answers back.
     *
     * @return whether the window was in its place already
     */
    public boolean hold() {
        if (!stage.isShowing()) {
            stage.show();
            stage.setFullScreen(true);
            return false;
        }
        boolean inPlace = !stage.isIconified() && covers();
        if (stage.isIconified()) {
            stage.setIconified(false);
        }
        if (!stage.isFullScreen() || !inPlace) {
            // Where full screen is refused, a window without a frame that is as large as the display looks the same.
            stage.setFullScreen(false);
            cover();
            stage.setFullScreen(true);
        }
        if (!stage.isAlwaysOnTop()) {
            stage.setAlwaysOnTop(true);
        }
        if (stage.isFocused()) {
            unfocused = 0;
            reopening = FIRST_REOPENING;
        } else if (++unfocused == reopening) {
            reopen();
        } else {
            stage.toFront();
            stage.requestFocus();
        }
        return inPlace;
    }

    /**
     * A window that does not get the keys back may have been destroyed by another client, of which JavaFX does not learn,
     * or be on another desktop than the one that is shown; a new one is on that.
     */
    private void reopen() {
        unfocused = 0;
        reopening = Math.min(LAST_REOPENING, 2 * reopening);
        stage.hide();
        open();
    }

    private void open() {
        cover();
        stage.show();
        stage.setFullScreen(true);
    }

    /** Whether it lies over the whole display: full screen is only what was asked for, and not what there is. */
    private boolean covers() {
        Rectangle2D place = bounds();
        return com.sun.glass.ui.Screen.getMainScreen().getDepth() >= LEAST_DEPTH
                && Math.abs(stage.getX() - place.getMinX()) < 1
                && Math.abs(stage.getY() - place.getMinY()) < 1
                && Math.abs(stage.getWidth() - place.getWidth()) < 1
                && Math.abs(stage.getHeight() - place.getHeight()) < 1;
    }

    private void cover() {
        Rectangle2D place = bounds();
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }
}
