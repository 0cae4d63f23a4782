package anteroom.kiosk.voice;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes words that are read well into words that are heard well. What stands on the screen stays as it is. */
public final class Pronunciation {
    /** A number to call: seven digits or more, or three that are no quantity: 911, 988, 112, 999. */
    private static final Pattern TO_CALL =
            Pattern.compile("(?<![\\d.,])(?:\\+?\\d[\\d ()./-]{5,}\\d|911|988|112|999|933|741741)(?![\\d%]|[.,]\\d)");

    private Pronunciation() {}

    /** "911" is said "9 1 1", not as a quantity. */
    public static String of(String text) {
        return TO_CALL.matcher(text).replaceAll(Pronunciation::digits);
    }

    /** A comma is heard as the short rest that the spaces and strokes of a number stand for. */
    private static String digits(MatchResult number) {
        return Stream.of(number.group().split("\\D+"))
                .filter(group -> !group.isEmpty())
                .map(group -> String.join(" ", group.split("")))
                .collect(Collectors.joining(", "));
    }
}
