package anteroom.workshop.access;

import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.KeyButton;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A screen as it stands: its words and what can be tapped, and where both are. Belongs to the toolkit's thread.
 *
 * @param front what can be seen and tapped
 * @param placed where nodes are, as far as somebody has asked
 * @param visible the parts of them that can be seen, as far as somebody has asked
 */
record ScreenSnapshot(
        Scene scene,
        Scale scale,
        Node front,
        List<Text> texts,
        List<Node> targets,
        Map<Node, Bounds> placed,
        Map<Node, Bounds> visible) {
    private static final int LONGEST_NAME = 50;

    ScreenSnapshot(Scene scene, double diagonal, TextSize text) {
        this(scene, new Scale(scene.getWidth(), scene.getHeight(), diagonal, text), front(scene));
    }

    private ScreenSnapshot(Scene scene, Scale scale, Node front) {
        this(
                scene,
                scale,
                front,
                Nodes.texts(front),
                Nodes.targets(front),
                new IdentityHashMap<>(),
                new IdentityHashMap<>());
    }

    /** When something lies over the whole screen, there is nothing else to be seen or tapped. */
    private static Node front(Scene scene) {
        List<Node> layers = scene.getRoot().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .toList();
        return layers.get(layers.size() - 1);
    }

    /** Whether nothing lies over the screen of the place. */
    boolean isUncovered() {
        return scene.getRoot().lookup("." + Styles.FRAME) == front;
    }

    Bounds at(Node node) {
        return placed.computeIfAbsent(node, Nodes::inScene);
    }

    /** The part of it that can be seen, and no place for longer content hides. */
    Bounds seen(Node node) {
        return visible.computeIfAbsent(
                node,
                shown -> Ancestors.nearest(shown, TextInputControl.class)
                        .filter(field -> shown instanceof Text)
                        .map(field -> Nodes.meet(at(shown), at(shown.getParent().getParent())))
                        .orElseGet(() -> Nodes.seen(shown)));
    }

    /** Where letters can be within a text's lines, all of which may be higher. */
    Bounds ink(Text text) {
        return LetterHeights.ink(text, at(text));
    }

    static boolean isSmall(Text text) {
        return Ancestors.nearest(text, TextFlow.class)
                .<Node>map(flow -> flow)
                .or(() -> Ancestors.nearest(text, Labeled.class))
                .filter(words -> words.getStyleClass().contains(Styles.SMALL))
                .isPresent();
    }

    /** A word in a sentence is bound to the height of its line (WCAG 2.5.8). */
    static boolean isInline(Node target) {
        return target instanceof Hyperlink && target.getParent() instanceof TextFlow;
    }

    /** All of the waiting picture is one button, and another lies on it. */
    static boolean isGround(Node target) {
        return target.getStyleClass().contains("attract");
    }

    static boolean isKey(Node target) {
        return target.getStyleClass().contains("key");
    }

    /** A key whose hit area joins those of its neighbours. */
    static boolean isJoined(Node target) {
        return target.getStyleClass().contains(KeyButton.JOINED);
    }

    static boolean isMain(Node target) {
        List<String> styles = target.getStyleClass();
        return styles.contains(Styles.MAIN) || (styles.contains(Styles.TILE) && !styles.contains(Styles.OTHER));
    }

    /** What a node says or is called, for a sentence about it. */
    static String name(Node node) {
        if (node instanceof Text text) {
            return shortened(text.getText());
        }
        if (node instanceof TextFlow flow) {
            return shortened(Nodes.texts(flow).stream().map(Text::getText).collect(Collectors.joining()));
        }
        if (node instanceof ButtonBase button) {
            return shortened(Nodes.names(button).stream().findFirst().orElse(""));
        }
        String accessible = node.getAccessibleText();
        return accessible == null ? kind(node) : shortened(accessible);
    }

    /** Its type and its style classes. */
    static String kind(Node node) {
        return Stream.concat(Stream.of(node.getClass().getSimpleName()), node.getStyleClass().stream())
                .collect(Collectors.joining("."));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
