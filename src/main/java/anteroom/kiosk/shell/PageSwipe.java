package anteroom.kiosk.shell;

import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * Turns the page when a finger is drawn across it. Touch comes as press, drag and release of a mouse on Linux, so that is
 * what it listens to. Only a shortcut: Back and Next do the same.
 */
final class PageSwipe {
    /** How far a finger must go sideways, in mm; a press that moves less than 8 mm is a tap. */
    private static final double FAR = 15;

    private final SceneTheme theme;
    private final Pager pager;
    private double startX;
    private double startY;

    PageSwipe(SceneTheme theme, Pager pager) {
        this.theme = theme;
        this.pager = pager;
    }

    void watch(Node page) {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            startX = event.getSceneX();
            startY = event.getSceneY();
        });
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            double across = event.getSceneX() - startX;
            double along = event.getSceneY() - startY;
            Scale scale = theme.scale();
            boolean turned = Math.abs(across) >= FAR * scale.pxPerMm() && Math.abs(across) > 2 * Math.abs(along);
            if (turned && pager.turn(across < 0)) {
                // What lay under the finger was not pressed.
                event.consume();
            }
        });
    }
}
