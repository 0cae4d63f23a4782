package anteroom.kiosk.ui;

import java.text.Bidi;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Text;

/**
 * Words that run from the right. JavaFX 21 draws all of such a line where it should draw its part up to the break; but
 * it never breaks within a run of one direction. So each word becomes a run of its own: an invisible mark of the other
 * direction stands before it, which changes neither the order nor the look of the words.
 */
public final class RightToLeft {
    private static final String MARK = "\u200E";
    private static final Pattern BEFORE_WORD = Pattern.compile("(?<=[\\s-])(?=\\S)");

    private RightToLeft() {}

    /** Whether some of a text runs from the right. */
    static boolean runs(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** A text whose lines can be broken between any two of its words. */
    public static String breakable(String text) {
        return runs(text) && !text.contains(MARK) ? BEFORE_WORD.matcher(text).replaceAll(MARK) : text;
    }

    /** The same without the marks, for a voice. */
    public static String plain(String text) {
        return text.replace(MARK, "");
    }

    /** A text of a flow. */
    public static Text text(String text) {
        return new Text(breakable(text));
    }

    /** Keeps all that is ever written into a label breakable. */
    static void watch(StringProperty text) {
        Runnable mark = () -> {
            String now = text.get();
            if (now != null && !text.isBound() && !breakable(now).equals(now)) {
                text.set(breakable(now));
            }
        };
        text.addListener((p, before, now) -> mark.run());
        mark.run();
    }
}
