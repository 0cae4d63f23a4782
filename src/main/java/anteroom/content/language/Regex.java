package anteroom.content.language;

import java.util.regex.Pattern;

/** Compiles the patterns of rules files: without regard to case, and with Unicode letters in {@code \b} and {@code \w}. */
final class Regex {
    private Regex() {}

    static Pattern of(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
