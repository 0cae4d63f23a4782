package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/** How clearly words and signs stand out from what they stand on (WCAG 1.4.3, 1.4.6 and 1.4.11). */
record ColourRules(ScreenSnapshot snapshot, Measurements measurements) {
    private static final double BODY = 7;
    private static final double OTHER_WORDS = 4.5;
    static final double SHAPES = 3;

    static void measure(ScreenSnapshot snapshot, Measurements measurements) {
        ColourRules rules = new ColourRules(snapshot, measurements);
        Nodes.shown(snapshot.front()).stream().filter(node -> !faint(node)).forEach(rules::look);
    }

    /** From 1 (the same) to 21 (black on white). */
    static double between(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private void look(Node node) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            boolean body = Ancestors.nearest(text, ButtonBase.class).isEmpty() && !ScreenSnapshot.isSmall(text);
            hold(
                    body ? Check.BODY_CONTRAST : Check.OTHER_CONTRAST,
                    text,
                    text,
                    text.getFill(),
                    body ? BODY : OTHER_WORDS);
        } else if (node instanceof Region sign
                && (node.getStyleClass().contains(Styles.ICON)
                        || node.getStyleClass().contains("dot"))) {
            Node on = sign.getParent();
            hold(Check.SIGN_CONTRAST, on, on, fill(sign).orElse(Color.TRANSPARENT), SHAPES);
        }
    }

    private void hold(Check check, Node what, Node on, Paint paint, double least) {
        Color ground = ground(snapshot.scene(), on);
        // A colour that is none, such as a picture, stands out from nothing.
        double contrast = paint instanceof Color colour ? between(over(colour, ground), ground) : 1;
        measurements.note(
                check,
                contrast,
                least,
                what,
                () -> format("is %.2f : 1 (%s on %s), less than %.1f", contrast, paint, ground, least));
    }

    /** What cannot be used yet is faint on purpose, and the standard exempts it. */
    private static boolean faint(Node node) {
        return Ancestors.of(node).anyMatch(Node::isDisabled);
    }

    /** The colour behind a node: of the nearest thing around it that is not clear. */
    static Color ground(Scene scene, Node node) {
        return Ancestors.of(node)
                .filter(Region.class::isInstance)
                .flatMap(region -> fill((Region) region).stream())
                .filter(Color::isOpaque)
                .findFirst()
                .orElse(scene.getFill() instanceof Color colour ? colour : Color.WHITE);
    }

    /** The topmost fill, which is what one sees. */
    static Optional<Color> fill(Region region) {
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
}
