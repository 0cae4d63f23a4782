package anteroom.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers to call in a text, which are shown larger than its words: three digits at the least. */
public final class CallNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d ()-]*\\d\\d");

    private CallNumbers() {}

    /** Some words of a text, or a number to call. */
    public record Part(String words, boolean number) {}

    public static boolean in(String text) {
        return NUMBER.matcher(text).find();
    }

    /** The text, taken apart before and after each number; no part is empty. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Matcher number = NUMBER.matcher(text); number.find(); from = number.end()) {
            parts.add(new Part(text.substring(from, number.start()), false));
            parts.add(new Part(number.group(), true));
        }
        parts.add(new Part(text.substring(from), false));
        return parts.stream().filter(part -> !part.words().isEmpty()).toList();
    }
}
