package anteroom.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
        return parts(text, number -> true);
    }

    /** @param called which of what looks like a number to call is one: a year does as well */
    public static List<Part> parts(String text, Predicate<String> called) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (called.test(number.group())) {
                parts.add(new Part(text.substring(from, number.start()), false));
                parts.add(new Part(number.group(), true));
                from = number.end();
            }
        }
        parts.add(new Part(text.substring(from), false));
        return parts.stream().filter(part -> !part.words().isEmpty()).toList();
    }
}
