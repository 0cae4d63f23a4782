package anteroom.content.json;

import java.util.Optional;

/** Characters that do not belong into a text on a screen. */
public final class Characters {
    /** Marks on one letter; no language writes so many, and each makes the letter taller. */
    private static final int MARKS = 8;

    private Characters() {}

    /** What is wrong with the characters of a text, if anything is. */
    public static Optional<String> fault(String text) {
        int marks = 0;
        boolean visible = false;
        for (int c : text.codePoints().toArray()) {
            int type = Character.getType(c);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            visible |= marks == 0 && type != Character.FORMAT && !Character.isSpaceChar(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                return Optional.of("holds a line break or another control character");
            } else if (type == Character.SURROGATE) {
                return Optional.of("holds half of a character");
            } else if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
                return Optional.of("holds a character that turns the direction of writing");
            } else if (marks > MARKS) {
                return Optional.of("has more than " + MARKS + " marks on one letter");
            }
        }
        return visible ? Optional.empty() : Optional.of("is empty");
    }
}
