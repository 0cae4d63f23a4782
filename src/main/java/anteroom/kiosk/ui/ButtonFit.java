package anteroom.kiosk.ui;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.Font;

/**
 * How much a button of a given width says: its word with its sign, the word alone, or, where even that has no room, the
 * sign alone.
 *
 * @param height that it needs, in px
 */
public record ButtonFit(ContentDisplay display, double height) {
    // em; the stylesheets say the same
    private static final double ICON = 1.1;
    private static final double DISC = 1.64;
    private static final double BESIDE = 0.3;
    private static final double AROUND = 0.3;
    private static final double ABOVE = 0.2;

    /** @param roomy where the sign stands when there is room for both */
    public static ButtonFit of(String text, ContentDisplay roomy, double width, Scale scale) {
        return of(text, roomy, ICON, 1, width, scale);
    }

    /** Help has two lines beside its disc. */
    public static ButtonFit ofHelp(String text, double width, Scale scale) {
        return of(text, ContentDisplay.LEFT, DISC, 2, width, scale);
    }

    private static ButtonFit of(String text, ContentDisplay roomy, double icon, int lines, double width, Scale scale) {
        Font font = Fonts.ofButtons(scale);
        double em = font.getSize();
        double room = width - AROUND * em;
        for (ContentDisplay display : List.of(roomy, ContentDisplay.TEXT_ONLY)) {
            boolean beside = display == ContentDisplay.LEFT || display == ContentDisplay.RIGHT;
            double forWords = beside ? room - (icon + BESIDE) * em : room;
            double words = Measure.height(text, font, forWords);
            boolean few = display != roomy || words <= Measure.height("I", font, room) * (lines + 0.5);
            if (Measure.longestWord(text, font) <= forWords && few) {
                double sign = display == ContentDisplay.TOP ? icon * em : 0;
                return new ButtonFit(display, Math.ceil(words + sign + ABOVE * em));
            }
        }
        return new ButtonFit(ContentDisplay.GRAPHIC_ONLY, Math.ceil((icon + ABOVE) * em));
    }
}
