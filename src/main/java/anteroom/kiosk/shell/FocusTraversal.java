package anteroom.kiosk.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

/** Moves the focus through everything that can have it, in the order in which it is read, round and round. */
final class FocusTraversal {
    private FocusTraversal() {}

    static void move(Scene scene, int step) {
        List<Node> stops = stops(scene.getRoot());
        if (stops.isEmpty()) {
            return;
        }
        int at = stops.indexOf(scene.getFocusOwner());
        int to = at < 0 ? (step > 0 ? 0 : stops.size() - 1) : Math.floorMod(at + step, stops.size());
        stops.get(to).requestFocus();
    }

    /** All that can have the focus now, in reading order. */
    static List<Node> stops(Parent root) {
        List<Node> stops = new ArrayList<>();
        collect(root, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        // A field can have a button in it.
        if (node instanceof Parent parent && !(node instanceof ButtonBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
