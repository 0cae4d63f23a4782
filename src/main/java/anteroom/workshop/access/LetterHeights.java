package anteroom.workshop.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** What a font's letters measure as they are drawn, in px; each is measured once. */
public final class LetterHeights {
    private static final Map<Font, Bounds> INK = new HashMap<>();
    private static final Map<Font, Double> LINES = new HashMap<>();
    private static final Map<Font, Double> BASELINES = new HashMap<>();
    private static final Map<Font, Double> CAPITALS = new HashMap<>();
    private static final Map<Font, Map<String, Double>> WIDTHS = new HashMap<>();

    private LetterHeights() {}

    /** The height of the lower of I and H. */
    public static double capital(Font font) {
        return CAPITALS.computeIfAbsent(
                font,
                known -> List.of("I", "H").stream()
                        .mapToDouble(capital -> drawn(capital, known).getHeight())
                        .min()
                        .orElseThrow());
    }

    /** Where letters can be within a text's lines: from the top of an l to the foot of a g. */
    static Bounds ink(Text text, Bounds lines) {
        boolean centred = text.getBoundsType() == TextBoundsType.LOGICAL_VERTICAL_CENTER;
        double line = centred ? lines.getHeight() : lineHeight(text.getFont());
        Bounds letters = INK.computeIfAbsent(text.getFont(), font -> drawn("lkgjpqy", font));
        double above = text.getBaselineOffset() + letters.getMinY();
        // Beside larger words it stands lower in its line, which reaches down as far below it as one of its own at the
        // least.
        double baseline = centred ? text.getBaselineOffset() : baseline(text.getFont());
        double below = line - baseline - letters.getMaxY();
        return new BoundingBox(
                lines.getMinX(),
                lines.getMinY() + above,
                lines.getWidth(),
                Math.max(1, lines.getHeight() - above - below));
    }

    static double width(String word, Font font) {
        return WIDTHS.computeIfAbsent(font, known -> new HashMap<>())
                .computeIfAbsent(
                        word, unknown -> set(word, font).getLayoutBounds().getWidth());
    }

    /** How wide a space is; alone it would count as nothing. */
    static double space(Font font) {
        return width("i i", font) - width("ii", font);
    }

    private static double baseline(Font font) {
        return BASELINES.computeIfAbsent(font, known -> set("I", known).getBaselineOffset());
    }

    private static double lineHeight(Font font) {
        return LINES.computeIfAbsent(
                font, known -> set("I", known).getLayoutBounds().getHeight());
    }

    private static Bounds drawn(String letters, Font font) {
        Text text = set(letters, font);
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds();
    }

    private static Text set(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text;
    }
}
