package anteroom.kiosk.speech;

import anteroom.kiosk.ui.Scroller;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Where a node stands: lit up it wears the pseudo-class {@code spoken}, and is moved into sight. */
record NodeHighlight(Node node) implements Highlight {
    private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");

    @Override
    public void light(boolean lit) {
        node.pseudoClassStateChanged(SPOKEN, lit);
        if (lit) {
            Scroller.reveal(node);
        }
    }
}
