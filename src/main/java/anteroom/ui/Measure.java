package anteroom.ui;

import java.text.Bidi;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** How wide words are, in px. */
final class Measure {
    /** Room for what a font engine rounds up. */
    static final double SLACK = 2;

    private Measure() {}

    /**
     * The height of a text that is broken into lines of a width, as a button lays it out: lines of whole pixels, a
     * little higher than the font's own. With less, a button would shorten its last line but one.
     */
    static double height(String text, Font font, double width) {
        Text measured = new Text(text);
        measured.setFont(font);
        measured.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        measured.setWrappingWidth(Math.max(1, width));
        double height = measured.getLayoutBounds().getHeight();
        return Math.ceil(height + slack(text, font, height));
    }

    /** Lines that run from the right are set in whole px each once they are in a scene that does, and so stand higher. */
    static double slack(String text, Font font, double height) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? Math.ceil(height / font.getSize()) * SLACK : 0;
    }

    static double longestWord(String text, Font font) {
        double longest = 0;
        for (String word : text.split("\\s+")) {
            Text measured = new Text(word);
            measured.setFont(font);
            longest = Math.max(longest, measured.getLayoutBounds().getWidth());
        }
        return Math.ceil(longest) + SLACK;
    }
}
