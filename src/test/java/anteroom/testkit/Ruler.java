package anteroom.testkit;

import anteroom.session.TextSize;
import anteroom.ui.Fonts;
import anteroom.ui.Scale;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextFlow;

/**
 * Holds a ruler against a screen: the height of capitals, the size of what is tapped and the room around it, in mm as
 * the patient sees them, and whether every word can be read to its end.
 */
public final class Ruler {
    /** What JavaFX may round a coordinate by, in px. */
    private static final double ROUNDING = 1;

    private static final double MAIN = 20;
    private static final double OTHER = 15;
    private static final double KEY_LYING = 15;
    private static final double KEY_STANDING = 11;
    /** Standards: a target is never lower than this. */
    private static final double KEY_HEIGHT = 10;

    private static final double GAP = 3;
    /** Ten keys of 11 mm leave no more on the smallest standing screen; see the decision on millimetres. */
    private static final double GAP_OF_KEYS = 1.4;

    private static final double BEZEL = 5;

    /** Where words may be small: sources, position, the general line, whose kiosk it is, and what has been seen. */
    private static final Set<String> SMALL_WORDS =
            Set.of("position", "general", "draft", "clinic-name", "seen", "source");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** How far this font's letters go above and below the line, in capital heights. */
    private static final double ASCENDER = 1.12;

    private static final double DESCENDER = 0.36;

    private static final Map<Font, Double> LINES = new HashMap<>();
    private static final Map<Font, Double> CAPITALS = new HashMap<>();
    private static final Map<Font, Map<String, Double>> WIDTHS = new HashMap<>();

    private final Scene scene;
    private final Scale scale;
    private final List<String> faults = new ArrayList<>();
    private final List<Text> texts;
    private final List<Node> targets;
    private final Map<Node, Bounds> placed = new IdentityHashMap<>();
    private final Map<Node, Bounds> visible = new IdentityHashMap<>();

    private Ruler(Scene scene, Scale scale) {
        this.scene = scene;
        this.scale = scale;
        Node front = front(scene);
        this.texts = Nodes.texts(front);
        this.targets = Nodes.targets(front);
    }

    /** What is wrong with the screen as it stands, a line each. To be called on the toolkit's thread. */
    static List<String> faults(Scene scene, ScreenSize size, TextSize text) {
        Ruler ruler = new Ruler(scene, new Scale(size.width(), size.height(), size.diagonal(), text));
        ruler.texts.forEach(ruler::capital);
        ruler.texts.forEach(ruler::words);
        ruler.texts.forEach(ruler::inPlace);
        ruler.targets.forEach(ruler::target);
        ruler.targets.forEach(ruler::inPlace);
        ruler.gaps();
        ruler.overlaps();
        return ruler.faults;
    }

    /** When something lies over the whole screen, only that is measured. */
    private static Node front(Scene scene) {
        List<Node> layers = scene.getRoot().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .toList();
        return layers.get(layers.size() - 1);
    }

    private void capital(Text text) {
        boolean small = isSmall(text);
        double least =
                small ? scale.textSize().smallCapital() : scale.textSize().capital();
        double height = scale.mm(capitalHeight(text.getFont()));
        if (height < least) {
            fault(text, "a capital is %.2f mm high, less than %.1f", height, least);
        }
        if (small && !maybeSmall(text)) {
            fault(text, "words of this kind may not be small");
        }
        if (!text.getFont().getFamily().startsWith(Fonts.FAMILY)) {
            fault(text, "is set in " + text.getFont().getFamily());
        }
    }

    /** How far a text may reach aside: the space at which a line breaks hangs over its end, and a field moves its text. */
    private static double hanging(Node node) {
        if (node instanceof Text text && text.getParent() instanceof TextFlow) {
            return space(text.getFont());
        }
        return Nodes.nearest(node.getParent(), TextInputControl.class).isPresent() ? Double.MAX_VALUE : 0;
    }

    /** Where letters can be within a text's lines: from the top of an l to the foot of a g. */
    private Bounds ink(Text text) {
        Bounds lines = inScene(text);
        double capital = capitalHeight(text.getFont());
        double above = Math.max(0, text.getBaselineOffset() - capital * ASCENDER);
        double below = Math.max(0, lineHeight(text.getFont()) - text.getBaselineOffset() - capital * DESCENDER);
        return new BoundingBox(
                lines.getMinX(),
                lines.getMinY() + above,
                lines.getWidth(),
                Math.max(1, lines.getHeight() - above - below));
    }

    private static double lineHeight(Font font) {
        return LINES.computeIfAbsent(font, known -> {
            Text drawn = new Text("I");
            drawn.setFont(known);
            return drawn.getLayoutBounds().getHeight();
        });
    }

    /** The height of the lower of I and H as they are drawn, in px. */
    public static double capitalHeight(Font font) {
        return CAPITALS.computeIfAbsent(font, known -> {
            double lower = Double.MAX_VALUE;
            for (String capital : List.of("I", "H")) {
                Text drawn = new Text(capital);
                drawn.setFont(known);
                drawn.setBoundsType(TextBoundsType.VISUAL);
                lower = Math.min(lower, drawn.getLayoutBounds().getHeight());
            }
            return lower;
        });
    }

    private void words(Text text) {
        Optional<Labeled> label = Nodes.nearest(text, Labeled.class);
        if (label.isPresent()
                && label.get().getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && !label.get().getText().equals(text.getText())) {
            fault(text, "is cut short; in full: \"%s\"", label.get().getText());
        }
        double room = Nodes.nearest(text, TextFlow.class).map(Region::getWidth).orElse(text.getWrappingWidth());
        if (room > 0) {
            for (String word : SPACE.split(text.getText())) {
                double width = width(word, text.getFont());
                if (width > room + ROUNDING) {
                    fault(text, "the word \"%s\" is broken: %.0f px, with room for %.0f", word, width, room);
                }
            }
        }
    }

    /** How wide a space is; alone it would count as nothing. */
    private static double space(Font font) {
        return width("i i", font) - width("ii", font);
    }

    private static double width(String word, Font font) {
        return WIDTHS.computeIfAbsent(font, known -> new HashMap<>()).computeIfAbsent(word, unknown -> {
            Text drawn = new Text(word);
            drawn.setFont(font);
            return drawn.getLayoutBounds().getWidth();
        });
    }

    /** Nothing sticks out of what it stands in; only within a scroller may it be below the fold, and within reach. */
    private void inPlace(Node node) {
        Node at = node;
        double slack = ROUNDING + hanging(node);
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            Bounds bounds = at instanceof Text text ? ink(text) : inScene(at);
            Bounds place = inScene(parent);
            boolean window = parent.getParent() instanceof Scroller && parent.getClip() != null;
            boolean aside = bounds.getMinX() < place.getMinX() - slack || bounds.getMaxX() > place.getMaxX() + slack;
            boolean above =
                    bounds.getMinY() < place.getMinY() - ROUNDING || bounds.getMaxY() > place.getMaxY() + ROUNDING;
            if (aside || (above && !window)) {
                fault(node, "sticks out of %s: %s is not within %s", name(parent), rect(bounds), rect(place));
                return;
            }
            if (window) {
                Scroller scroller = (Scroller) parent.getParent();
                if (place.getHeight() < scale.px(scale.textSize().capital() * 2)) {
                    fault(node, "has a window of only %.1f mm", scale.mm(place.getHeight()));
                }
                boolean hidden = bounds.getMaxY() > place.getMaxY() + ROUNDING;
                if (hidden && !scroller.overflows()) {
                    fault(
                            node,
                            "is below the fold, and nothing tells of it: %s is not within %s",
                            rect(bounds),
                            rect(place));
                }
                at = parent;
            }
        }
        if (!inScene(scene.getRoot()).contains(seen(node)) && seen(node).getHeight() > 0) {
            fault(node, "is off the screen at %s", rect(seen(node)));
        }
    }

    private void target(Node target) {
        if (isInline(target)) {
            return;
        }
        Bounds bounds = inScene(target);
        double width = scale.mm(bounds.getWidth() + 0.5);
        double height = scale.mm(bounds.getHeight() + 0.5);
        if (isKey(target)) {
            double least = scale.portrait() ? KEY_STANDING : KEY_LYING;
            if (width < least || height < KEY_HEIGHT) {
                fault(target, "the key is %.1f by %.1f mm, less than %.0f by %.0f", width, height, least, KEY_HEIGHT);
            }
        } else {
            double least = isMain(target) ? MAIN : OTHER;
            if (Math.min(width, height) < least) {
                fault(target, "is %.1f by %.1f mm, less than %.0f", width, height, least);
            }
        }
        Bounds seen = seen(target);
        if (seen.getHeight() > 0) {
            double edge = Math.min(
                    Math.min(seen.getMinX(), scale.width() - seen.getMaxX()),
                    Math.min(seen.getMinY(), scale.height() - seen.getMaxY()));
            if (scale.mm(edge + 0.5) < BEZEL) {
                fault(target, "is %.1f mm from the bezel, less than %.0f", scale.mm(edge), BEZEL);
            }
        }
    }

    private void gaps() {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                Node a = targets.get(i);
                Node b = targets.get(j);
                if (!isInline(a) && !isInline(b) && !Nodes.isInside(b, a)) {
                    gap(a, b);
                }
            }
        }
    }

    private void gap(Node a, Node b) {
        Bounds first = seen(a);
        Bounds second = seen(b);
        if (first.getHeight() < 1 || second.getHeight() < 1) {
            return;
        }
        double beside = Math.max(second.getMinX() - first.getMaxX(), first.getMinX() - second.getMaxX());
        double below = Math.max(second.getMinY() - first.getMaxY(), first.getMinY() - second.getMaxY());
        double gap = scale.mm(Math.max(beside, below) + 0.5);
        double least = isKey(a) && isKey(b) && scale.portrait() ? GAP_OF_KEYS : GAP;
        if (gap < least) {
            fault(a, "is %.2f mm from \"%s\", less than %.1f", gap, said(b), least);
        }
    }

    private void overlaps() {
        List<Node> blocks = texts.stream()
                .map(text -> Nodes.nearest(text, TextFlow.class)
                        .<Node>map(flow -> flow)
                        .orElse(text))
                .distinct()
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            Bounds block = seen(blocks.get(i));
            for (int j = i + 1; j < blocks.size(); j++) {
                if (overlap(block, seen(blocks.get(j)))) {
                    fault(blocks.get(i), "lies over \"%s\"", said(blocks.get(j)));
                }
            }
            for (Node target : targets) {
                if (!isInline(target) && !Nodes.isInside(blocks.get(i), target) && overlap(block, seen(target))) {
                    fault(blocks.get(i), "lies over the button \"%s\"", said(target));
                }
            }
        }
    }

    private Bounds inScene(Node node) {
        return placed.computeIfAbsent(node, Nodes::inScene);
    }

    private Bounds seen(Node node) {
        return visible.computeIfAbsent(
                node,
                shown -> Nodes.nearest(shown, TextInputControl.class)
                        .filter(field -> shown instanceof Text)
                        .map(field -> Nodes.meet(
                                Nodes.inScene(shown),
                                Nodes.inScene(shown.getParent().getParent())))
                        .orElseGet(() -> Nodes.seen(shown)));
    }

    private static boolean overlap(Bounds a, Bounds b) {
        Bounds common = Nodes.meet(a, b);
        return common.getWidth() > ROUNDING && common.getHeight() > ROUNDING;
    }

    private static boolean isSmall(Text text) {
        return Nodes.nearest(text, Labeled.class)
                .filter(label -> label.getStyleClass().contains(Styles.SMALL))
                .isPresent();
    }

    private static boolean maybeSmall(Text text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(SMALL_WORDS::contains)) {
                return true;
            }
        }
        return false;
    }

    /** A word in a sentence is bound to the height of its line (WCAG 2.5.8). */
    private static boolean isInline(Node target) {
        return target instanceof Hyperlink && target.getParent() instanceof TextFlow;
    }

    private static boolean isKey(Node target) {
        return target.getStyleClass().contains("key");
    }

    private static boolean isMain(Node target) {
        List<String> styles = target.getStyleClass();
        return styles.contains(Styles.MAIN) || (styles.contains(Styles.TILE) && !styles.contains(Styles.OTHER));
    }

    private void fault(Node node, String what, Object... values) {
        faults.add("\"" + said(node) + "\" " + String.format(Locale.ROOT, what, values));
    }

    private static String said(Node node) {
        if (node instanceof Text text) {
            return shortened(text.getText());
        }
        if (node instanceof TextFlow flow) {
            return shortened(String.join(
                    "", Nodes.texts(flow).stream().map(Text::getText).toList()));
        }
        if (node instanceof ButtonBase button) {
            return shortened(Nodes.names(button).stream().findFirst().orElse(""));
        }
        return node instanceof TextInputControl field ? field.getAccessibleText() : name(node);
    }

    private static String shortened(String text) {
        return text.length() <= 50 ? text : text.substring(0, 50) + "…";
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static String rect(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "[%.0f–%.0f × %.0f–%.0f]",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }
}
