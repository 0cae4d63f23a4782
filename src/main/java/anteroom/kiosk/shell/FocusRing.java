package anteroom.kiosk.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Shows where the keys are, while keys are what is used; a finger needs no ring. */
final class FocusRing {
    /** On what has the focus and nothing else: at the root it would style the whole screen anew. */
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private boolean keys;

    void watch(Scene scene) {
        scene.focusOwnerProperty().addListener((p, before, now) -> {
            mark(before, false);
            mark(now, keys);
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> use(scene, false));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> use(scene, true));
    }

    private void use(Scene scene, boolean now) {
        keys = now;
        mark(scene.getFocusOwner(), now);
    }

    private static void mark(@Nullable Node node, boolean on) {
        if (node != null) {
            node.pseudoClassStateChanged(KEYS, on);
        }
    }
}
