package anteroom.kiosk.ui;

import javafx.scene.control.Labeled;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Puts the lines of centred words in the middle. JavaFX 21 counts the blank at which a line breaks to the width of the
 * line, so that it stands half a blank too far left; a line that was broken on purpose has no such blank.
 */
final class CentredLines {
    private CentredLines() {}

    /** To be called when a label has been laid out, for its wrapped words. */
    static void mend(Labeled label) {
        if (label.isWrapText() && label.getTextAlignment() == TextAlignment.CENTER) {
            label.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .forEach(CentredLines::mend);
        }
    }

    private static void mend(Text text) {
        String words = text.getText();
        StringBuilder broken = new StringBuilder(words);
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            if (top(text, blank) < top(text, blank + 1)) {
                broken.setCharAt(blank, '\n');
            }
        }
        if (!broken.toString().equals(words)) {
            text.setText(broken.toString());
        }
    }

    /** Of the line in which a letter stands. */
    private static double top(Text text, int letter) {
        for (PathElement part : text.caretShape(letter, true)) {
            if (part instanceof MoveTo start) {
                return start.getY();
            }
        }
        return 0;
    }
}
