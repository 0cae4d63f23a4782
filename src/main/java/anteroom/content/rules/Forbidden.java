package anteroom.content.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording that may not appear.
 *
 * @param unless what makes it harmless when it stands in the same text
 * @param why in words that follow the wording
 */
record Forbidden(Pattern wording, @Nullable Pattern unless, String why) {
    static Forbidden wording(String regex, String why) {
        return new Forbidden(pattern(regex), null, why);
    }

    static Forbidden wordingUnless(String regex, String unless, String why) {
        return new Forbidden(pattern(regex), pattern(unless), why);
    }

    /** The first stretch of a text that may not be there. */
    Optional<String> in(String text) {
        if (unless != null && unless.matcher(text).find()) {
            return Optional.empty();
        }
        var found = wording.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, regex.startsWith("(?-i)") ? 0 : Pattern.CASE_INSENSITIVE);
    }
}
