package anteroom.workshop.access;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** What a font's letters measure as they are drawn, in px; each is measured once. */
public final class LetterHeights {
    private static final Map<Font, Letters> KNOWN = new HashMap<>();

    /**
     * The letters of one font.
     *
     * @param capital the height of the lower of I and H
     * @param ink from the top of an l to the foot of a g
     * @param widths of words, as far as they are known
     */
    private record Letters(double capital, Bounds ink, double line, double baseline, Map<String, Double> widths) {
        static Letters of(Font font) {
            double capital =
                    Math.min(drawn("I", font).getHeight(), drawn("H", font).getHeight());
            Text one = set("I", font);
            double line = one.getLayoutBounds().getHeight();
            return new Letters(capital, drawn("lkgjpqy", font), line, one.getBaselineOffset(), new HashMap<>());
        }
    }

    private LetterHeights() {}

    /** The height of the lower of I and H. */
    public static double capital(Font font) {
        return letters(font).capital();
    }

    private static Letters letters(Font font) {
        return KNOWN.computeIfAbsent(font, Letters::of);
    }

    /** Where letters can be within a text's lines: from the top of an l to the foot of a g. */
    static Bounds ink(Text text, Bounds lines) {
        boolean centred = text.getBoundsType() == TextBoundsType.LOGICAL_VERTICAL_CENTER;
        Letters letters = letters(text.getFont());
        double line = centred ? lines.getHeight() : letters.line();
        double above = text.getBaselineOffset() + letters.ink().getMinY();
        // Beside larger words it stands lower in its line, which reaches down as far below it as one of its own at the
        // least.
        double baseline = centred ? text.getBaselineOffset() : letters.baseline();
        double below = line - baseline - letters.ink().getMaxY();
        return new BoundingBox(
                lines.getMinX(),
                lines.getMinY() + above,
                lines.getWidth(),
                Math.max(1, lines.getHeight() - above - below));
    }

    static double width(String word, Font font) {
        return letters(font)
                .widths()
                .computeIfAbsent(
                        word, unknown -> set(word, font).getLayoutBounds().getWidth());
    }

    /** How wide a space is; alone it would count as nothing. */
    static double space(Font font) {
        return width("i i", font) - width("ii", font);
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
