package anteroom.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The syntax of phone numbers, with extensions and letters for digits: {@code 1-800-273-TALK}. */
final class PhoneNumber {
    private static final String DIGITS = "\\(?\\+?\\(?[0-9][0-9 ()./-]*";
    /** After an area code letters stand for digits; in other places they are words. */
    private static final String WORD =
            "(?:\\+?1[ .-]?\\(?[0-9]{3}\\)?(?:[ .-][0-9]{3})?|\\(?[0-9]{3}\\)?[ .-]?[0-9]{3})"
                    + "[.-][A-Z0-9]+(?:-[A-Z0-9]+)*";

    private static final String ALSO_IN_DIGITS = "(?: \\([0-9 -]+\\))?";
    private static final String EXTENSION = "(?i:ext(?:ension)?[.:]?|x|#) ?[0-9]{1,6}";
    private static final Pattern NUMBER = Pattern.compile(String.format(
            Locale.ROOT, "(?:%1$s|%2$s%3$s)(?:,? ?%4$s| \\(%4$s\\))?|%4$s", DIGITS, WORD, ALSO_IN_DIGITS, EXTENSION));
    private static final Pattern DASH = Pattern.compile(" ?[\\p{Pd}\u2212] ?");

    // US and Canada; most of Europe; Australia; New Zealand; France; Spain; Austria; Switzerland; Netherlands; Belgium;
    // Sweden; India; South Korea
    private static final Set<String> CRISIS_LINES = Set.of(
            "988", "116123", "131114", "1737", "3114", "024", "142", "143", "113", "1813", "90101", "14416", "109");
    /** Digits, or letters on the keys, of a number with its area or of one within it; the most are those of E.164. */
    private static final int FEWEST = 7;

    private static final int MOST = 15;

    private PhoneNumber() {}

    static boolean is(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Whether it may be a crisis line: a whole number, or a known short one. A short number with a wrong digit reaches nobody,
     * or somebody else.
     */
    static boolean isCrisisLine(String text) {
        String dialled = text.replaceFirst("(?i)[, ]*(?:ext\\.?|x) ?\\d+$", "").replaceAll("[^0-9A-Za-z]", "");
        return dialled.length() >= FEWEST && dialled.length() <= MOST || CRISIS_LINES.contains(dialled);
    }

    /** Replaces typographic dashes and spaces by plain ones. */
    static String tidy(String text) {
        return DASH.matcher(text.replaceAll("\\p{Zs}", " ")).replaceAll("-").strip();
    }
}
