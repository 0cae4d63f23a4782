package anteroom.content;

import java.util.Locale;
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

    private PhoneNumber() {}

    static boolean is(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Replaces typographic dashes and spaces by plain ones. */
    static String tidy(String text) {
        return DASH.matcher(text.replaceAll("\\p{Zs}", " ")).replaceAll("-").strip();
    }
}
