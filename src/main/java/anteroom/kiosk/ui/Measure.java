package anteroom.kiosk.ui;

import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** How wide words are, in px. */
public final class Measure {
    /** The last line of a title or a button is a short one below this share of the width. */
    private static final double SHORT = 0.5;

    /** Room for what a font engine rounds up. */
    static final double SLACK = 2;

    /** Lines break at blanks and behind hyphens. */
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=\\p{L}-)(?=[\\p{L}\u200E])");

    private Measure() {}

    /**
     * The height of a text that is broken into lines of a width, as a button lays it out: lines of whole pixels, a
     * little higher than the font's own. With less, a button would shorten its last line but one.
     */
    public static double height(String text, Font font, double width) {
        Text measured = RightToLeft.text(text);
        measured.setFont(font);
        measured.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        measured.setWrappingWidth(Math.max(1, width));
        double height = measured.getLayoutBounds().getHeight();
        return Math.ceil(height + slack(text, font, height));
    }

    /** Lines that run from the right are set in whole px each once they are in a scene that does, and so stand higher. */
    static double slack(String text, Font font, double height) {
        return RightToLeft.runs(text) ? Math.ceil(height / font.getSize()) * SLACK : 0;
    }

    /**
     * The greatest width, at most a given one, in which the last line has more than one word, while there are no more lines
     * than at the given one; the given one where there is none. Words from the right keep it: their lines end in a blank.
     */
    public static double withoutOrphan(String paragraph, Font font, double width) {
        // What goes on on another page keeps the blank at its end.
        String text = paragraph.stripTrailing();
        int last = Math.max(text.lastIndexOf(' '), 0);
        String others = text.substring(0, last);
        double whole = height(text, font, width);
        if (RightToLeft.runs(text) || others.indexOf(' ') < 0 || height(others, font, width) == whole) {
            return width;
        }
        double longest = longestWord(text, font);
        // The word before the last goes down with it as soon as the others alone take as many lines.
        double tooWide = least(longest + 1, width, own -> height(others, font, own) < whole);
        double own = Math.max(longest, tooWide - 1);
        return own < width && height(others, font, own) == whole && height(text, font, own) == whole ? own : width;
    }

    /**
     * The least width in which a text takes no more lines than in a given one, if its last line would be a short one there;
     * else the given one. Words from the right keep it: their lines end in a blank.
     */
    public static double balanced(String text, Font font, double width) {
        double whole = height(text, font, width);
        if (RightToLeft.runs(text)
                || whole <= height("I", font, width)
                || width(lastLine(text, font, width), font) >= SHORT * width) {
            return width;
        }
        double least = least(longestWord(text, font), width, own -> height(text, font, own) <= whole);
        return Math.min(width, least + SLACK);
    }

    /** The least width of whole px between two at which something fits; the upper one, rounded down, where it fits at none below. */
    public static double least(double from, double to, DoublePredicate fits) {
        // Whole px, or a middle could lie below both and the search never end.
        double low = Math.ceil(from) - 1;
        double high = Math.floor(to);
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (fits.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The least width in which a text takes no more than two lines. */
    public static double widthOfTwoLines(String text, Font font) {
        double least = width(text, font);
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            double first = width(text.substring(0, space), font);
            least = Math.min(least, Math.max(first, width(text.substring(space + 1), font)));
        }
        return Math.ceil(least) + trailing(text, font) + SLACK;
    }

    /** What stands in the last line of a text that is broken at blanks into lines of a width. */
    static String lastLine(String text, Font font, double width) {
        String line = text;
        for (int end = text.length(); end > 0 && width(line, font) > width; end = text.lastIndexOf(' ', end - 1)) {
            line = text.substring(0, end);
        }
        return line.length() == text.length()
                ? text
                : lastLine(text.substring(line.length()).strip(), font, width);
    }

    /** The least width in which a label has a text in one line. */
    public static double widthOfOneLine(String text, Font font) {
        return Math.ceil(width(RightToLeft.breakable(text), font)) + trailing(text, font) + SLACK;
    }

    /** The blank at which a line breaks takes room of its own where words run from the right. */
    static double trailing(String text, Font font) {
        return RightToLeft.runs(text) ? Math.ceil(width("i i", font) - width("ii", font)) : 0;
    }

    /** The width of a text in one line. */
    public static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    /** The width of the longest word, which no line can break. */
    public static double longestWord(String text, Font font) {
        double longest = 0;
        for (String word : WORDS.split(text)) {
            longest = Math.max(longest, width(word, font));
        }
        return Math.ceil(longest) + trailing(text, font) + SLACK;
    }
}
