package anteroom.ui;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide words are, in px. */
final class Measure {
    /** Room for what a font engine rounds up. */
    static final double SLACK = 2;

    private Measure() {}

    /** The height of a text that is broken into lines of a width. */
    static double height(String text, Font font, double width) {
        Text measured = new Text(text);
        measured.setFont(font);
        measured.setWrappingWidth(Math.max(1, width));
        return Math.ceil(measured.getLayoutBounds().getHeight());
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
