package anteroom.content.json;

/**
 * A mistake in a file: location and message, printed on one line.
 *
 * @param file its path, as the person who looks for it would write it
 * @param line counted from 1; 0 when the mistake is the whole file's
 * @param entry id of the card, question or fact; empty when there is none
 * @param field where in the entry, such as {@code lines[0].facts}; empty when it is the whole entry
 */
public record Problem(String file, int line, String entry, String field, String message) {
    private static final int LONGEST_QUOTE = 60;

    public Problem {
        // files can hold anything, and a problem must stay one line of a terminal
        file = printable(brief(file));
        entry = printable(brief(entry));
        field = printable(brief(field));
        message = printable(brief(message));
    }

    public static Problem ofFile(String file, String message) {
        return new Problem(file, 0, "", "", message);
    }

    /** A value from a file, in quotation marks and not too long, for use in a message. */
    public static String quote(String value) {
        var shown = value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
        return '"' + shown + '"';
    }

    private static String brief(String text) {
        return text.length() <= Limits.PROBLEM_PART ? text : text.substring(0, Limits.PROBLEM_PART) + "…";
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
        }
        for (var part : new String[] {entry, field, message}) {
            if (!part.isEmpty()) {
                place.append(place.isEmpty() ? "" : ": ").append(part);
            }
        }
        return place.toString();
    }
}
