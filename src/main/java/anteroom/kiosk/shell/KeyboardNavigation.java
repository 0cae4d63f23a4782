package anteroom.kiosk.shell;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys: Left and Right turn pages, Up and Down and Tab move the focus, Enter presses, Escape and Backspace go back,
 * Home leads to the topics and F8 to help. Nothing
 * else does anything but the keys of the voice, whatever is held with it, but letters in the search field.
 *
 * @param aloud does what a key means for the voice, and says whether it means anything
 */
record KeyboardNavigation(Pager pager, Predicate<KeyCode> aloud, Runnable firstTouch) {
    void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(scene, event));
    }

    private void press(Scene scene, KeyEvent event) {
        if (event.isConsumed()) {
            // It has put off the end of the visit, and was meant for nothing else.
            return;
        }
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShortcutDown()) {
            event.consume();
            return;
        }
        Node focus = scene.getFocusOwner();
        boolean typing = focus instanceof TextInputControl;
        KeyCode code = event.getCode();
        switch (code) {
            case ESCAPE -> act(event, pager::goBack);
            case BACK_SPACE -> {
                if (!typing) {
                    act(event, pager::goBack);
                }
            }
            case HOME -> act(event, pager::goHome);
            case F8, HELP -> act(event, pager::openHelp);
            case RIGHT, LEFT -> {
                if (!typing) {
                    act(event, () -> page(scene, code == KeyCode.RIGHT));
                }
            }
            case DOWN -> act(event, () -> FocusTraversal.move(scene, 1));
            case UP -> act(event, () -> FocusTraversal.move(scene, -1));
            case TAB -> act(event, () -> FocusTraversal.move(scene, event.isShiftDown() ? -1 : 1));
            case ENTER -> {
                if (focus instanceof ButtonBase button) {
                    act(event, button::fire);
                } else {
                    firstTouch.run();
                }
            }
            default -> {
                if (aloud.test(code)
                        || code.isFunctionKey()
                        || code == KeyCode.CONTEXT_MENU
                        || code == KeyCode.PRINTSCREEN) {
                    event.consume();
                }
            }
        }
    }

    /** Turns the page where there is one to turn, and moves the focus where there is none. */
    private void page(Scene scene, boolean forward) {
        if (!pager.turn(forward)) {
            FocusTraversal.move(scene, forward ? 1 : -1);
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }
}
