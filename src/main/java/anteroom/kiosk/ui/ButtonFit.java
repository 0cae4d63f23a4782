package anteroom.kiosk.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.Font;

/**
 * How much a button of a given width says: its word with its sign, the word alone, or, where even that has no room, the
 * sign alone.
 *
 * @param words the longest form of them that has room
 * @param height that it needs, in px
 */
public record ButtonFit(String words, ContentDisplay display, double height) {
    // em; the stylesheets say the same
    private static final double ICON = 1.1;
    private static final double NARROW = 0.55;
    private static final double DISC = 1.64;
    private static final double BESIDE = 0.3;
    private static final double AROUND = 0.3;
    private static final double ABOVE = 0.2;

    /** Left and right of words that do not need the room, in em: 12 px on the smallest screen. */
    static final double ASIDE = 0.28;

    /** @param roomy where the sign stands when there is room for both */
    public static ButtonFit of(String text, ContentDisplay roomy, double width, Scale scale) {
        return of(text, roomy, ICON, 1, width, scale);
    }

    /** How much of its words and its own sign a button says. */
    public static ContentDisplay display(TapButton button, ContentDisplay roomy, double width, Scale scale) {
        Node sign = button.getGraphic();
        boolean narrow = sign != null && sign.getStyleClass().contains(Styles.NARROW);
        return of(button.getText(), roomy, narrow ? NARROW : ICON, 1, width, scale)
                .display();
    }

    /** As {@link #of}, with up to two lines beside the sign. */
    public static ButtonFit inTwoLines(String text, ContentDisplay roomy, double width, Scale scale) {
        return of(text, roomy, ICON, 2, width, scale);
    }

    /** A sign beside words has to leave them {@link #ASIDE}; words alone may come nearer to the ends before they go. */
    private static ButtonFit of(String text, ContentDisplay roomy, double icon, int lines, double width, Scale scale) {
        double spared = roomy == ContentDisplay.TOP
                ? width
                : width - (2 * ASIDE - AROUND) * Fonts.ofButtons(scale).getSize();
        return fit(text, roomy, icon, lines, spared, scale)
                .or(() -> fit(text, ContentDisplay.TEXT_ONLY, icon, Integer.MAX_VALUE, width, scale))
                .orElseGet(() -> signAlone(text, scale));
    }

    /**
     * Help has two lines beside its disc, or without it.
     *
     * @param forms what it says in several lengths, the longest first
     */
    public static ButtonFit ofHelp(List<String> forms, double width, Scale scale) {
        String shortest = forms.get(forms.size() - 1);
        return forms.stream()
                .flatMap(form -> Stream.of(ContentDisplay.LEFT, ContentDisplay.TEXT_ONLY)
                        .flatMap(display -> fit(form, display, DISC, 2, width, scale).stream()))
                .findFirst()
                .or(() -> fit(shortest, ContentDisplay.TEXT_ONLY, DISC, Integer.MAX_VALUE, width, scale))
                .orElseGet(() -> signAlone(shortest, scale));
    }

    /** By how much help's disc can be farther from the edge, so that disc and words are in the middle, in px. */
    double inset(double width, Scale scale) {
        if (display != ContentDisplay.LEFT) {
            return 0;
        }
        Font font = Fonts.ofButtons(scale);
        double room = width - (AROUND + DISC + BESIDE) * font.getSize();
        return Math.max(0, Math.floor((room - Measure.widthOfTwoLines(words, font)) / 2));
    }

    /** The width of a button that holds a word alone, in px. */
    static double width(String text, Scale scale) {
        Font font = Fonts.ofButtons(scale);
        return Math.ceil(Measure.widthOfOneLine(text, font) + AROUND * font.getSize());
    }

    private static Optional<ButtonFit> fit(
            String text, ContentDisplay display, double icon, int lines, double width, Scale scale) {
        Font font = Fonts.ofButtons(scale);
        double em = font.getSize();
        double room = width - AROUND * em;
        boolean beside = display == ContentDisplay.LEFT || display == ContentDisplay.RIGHT;
        double forWords = beside ? room - (icon + BESIDE) * em : room;
        double height = Measure.height(text, font, forWords);
        if (Measure.longestWord(text, font) > forWords || height > Measure.height("I", font, room) * (lines + 0.5)) {
            return Optional.empty();
        }
        double sign = display == ContentDisplay.TOP ? icon * em : 0;
        return Optional.of(new ButtonFit(text, display, Math.ceil(height + sign + ABOVE * em)));
    }

    private static ButtonFit signAlone(String text, Scale scale) {
        double em = Fonts.ofButtons(scale).getSize();
        return new ButtonFit(text, ContentDisplay.GRAPHIC_ONLY, Math.ceil((ICON + ABOVE) * em));
    }
}
