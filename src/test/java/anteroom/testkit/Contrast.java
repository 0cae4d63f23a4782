package anteroom.testkit;

import anteroom.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/** How clearly words and signs stand out from what they stand on (WCAG 1.4.3, 1.4.6 and 1.4.11). */
public final class Contrast {
    private static final double BODY = 7;
    private static final double OTHER_WORDS = 4.5;
    private static final double SHAPES = 3;

    private final List<String> faults = new ArrayList<>();
    private final Scene scene;

    private Contrast(Scene scene) {
        this.scene = scene;
    }

    /** From 1 (the same) to 21 (black on white). */
    public static double between(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** What cannot be told from its ground on the screen as it stands. To be called on the toolkit's thread. */
    public static List<String> faults(Scene scene) {
        Contrast contrast = new Contrast(scene);
        for (Node node : Nodes.shown(scene.getRoot())) {
            if (contrast.faint(node)) {
                continue;
            }
            if (node instanceof Text text && !text.getText().isBlank()) {
                boolean body = Nodes.nearest(text, ButtonBase.class).isEmpty() && !contrast.small(text);
                contrast.hold(text, text.getFill(), body ? BODY : OTHER_WORDS, "\"" + text.getText() + "\"");
            } else if (node instanceof Region sign
                    && (node.getStyleClass().contains(Styles.ICON)
                            || node.getStyleClass().contains("dot"))) {
                Node on = sign.getParent();
                contrast.hold(on, fill(sign).orElse(Color.TRANSPARENT), SHAPES, "the sign on " + name(on));
            }
        }
        return contrast.faults;
    }

    private void hold(Node node, Paint paint, double least, String what) {
        Color ground = ground(node);
        if (!(paint instanceof Color colour)) {
            faults.add(what + " is not of one colour");
            return;
        }
        double contrast = between(over(colour, ground), ground);
        if (contrast < least) {
            faults.add(String.format(
                    Locale.ROOT, "%s is %.2f : 1 (%s on %s), less than %.1f", what, contrast, colour, ground, least));
        }
    }

    /** What cannot be used yet is faint on purpose, and the standard exempts it. */
    private boolean faint(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    private boolean small(Text text) {
        return Nodes.nearest(text, Labeled.class)
                .filter(label -> label.getStyleClass().contains(Styles.SMALL))
                .isPresent();
    }

    /** The colour behind a node: of the nearest thing around it that is not clear. */
    private Color ground(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region) {
                Optional<Color> fill = fill(region);
                if (fill.isPresent() && fill.get().isOpaque()) {
                    return fill.get();
                }
            }
        }
        return scene.getFill() instanceof Color colour ? colour : Color.WHITE;
    }

    /** The topmost fill, which is what one sees. */
    private static Optional<Color> fill(Region region) {
        Background background = region.getBackground();
        if (background == null || background.getFills().isEmpty()) {
            return Optional.empty();
        }
        List<BackgroundFill> fills = background.getFills();
        return fills.get(fills.size() - 1).getFill() instanceof Color colour ? Optional.of(colour) : Optional.empty();
    }

    private static Color over(Color colour, Color ground) {
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }
}
