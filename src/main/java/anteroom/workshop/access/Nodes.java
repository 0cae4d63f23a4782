package anteroom.workshop.access;

import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.Scroller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Reads a scene the way a person does: what can be seen, and what can be tapped. */
public final class Nodes {
    private Nodes() {}

    /** All nodes that are neither hidden nor within something hidden, in the order of the scene. */
    public static List<Node> shown(Node root) {
        List<Node> shown = new ArrayList<>();
        walk(root, shown);
        return shown;
    }

    private static void walk(Node node, List<Node> shown) {
        if (!node.isVisible()) {
            return;
        }
        shown.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, shown));
        }
    }

    /** Those of a type. */
    public static <T> List<T> shown(Node root, Class<T> type) {
        return shown(root).stream().filter(type::isInstance).map(type::cast).toList();
    }

    public static List<ButtonBase> buttons(Node root) {
        return shown(root, ButtonBase.class);
    }

    /** Whatever a finger can aim at. */
    public static List<Node> targets(Node root) {
        return shown(root).stream()
                .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
                .toList();
    }

    public static List<Text> texts(Node root) {
        return shown(root, Text.class).stream()
                .filter(text -> !text.getText().isBlank())
                .toList();
    }

    /** What a button is called: the words on it, or those said of it. */
    public static List<String> names(ButtonBase button) {
        return Stream.of(button.getText(), button.getAccessibleText())
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }

    public static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The part of a node that no place for longer content hides. */
    public static Bounds seen(Node node) {
        Bounds seen = inScene(node);
        for (Optional<Scroller> at = scroller(node); at.isPresent(); at = scroller(at.get())) {
            seen = meet(seen, viewport(at.get(), node));
        }
        return seen;
    }

    /** The place for longer content in which a node can be moved; its own buttons cannot. */
    public static Optional<Scroller> scroller(Node node) {
        return Ancestors.of(node)
                .filter(at -> at.getClip() != null && at.getParent() instanceof Scroller)
                .map(at -> (Scroller) at.getParent())
                .findFirst();
    }

    /** Where the content of a scroller shows, in the scene. */
    public static Bounds viewport(Scroller scroller, Node inside) {
        return inScene(Ancestors.of(inside)
                .filter(at -> at.getParent() == scroller)
                .findFirst()
                .orElseThrow());
    }

    public static Bounds meet(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - left;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - top;
        return new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
    }

    public static boolean isInside(Node node, Node ancestor) {
        return Ancestors.of(node).anyMatch(at -> at == ancestor);
    }
}
