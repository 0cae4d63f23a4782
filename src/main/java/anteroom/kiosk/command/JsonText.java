package anteroom.kiosk.command;

import java.util.Locale;

/** Writes texts as JSON does. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes; what a line of output cannot hold, or a reader of JSON would stumble over, is escaped. */
    public static String of(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> append((char) c, json));
        return json.append('"').toString();
    }

    private static void append(char c, StringBuilder json) {
        switch (c) {
            case '"', '\\' -> json.append('\\').append(c);
            case '\n' -> json.append("\\n");
            case '\t' -> json.append("\\t");
            default -> {
                boolean odd = Character.isISOControl(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.FORMAT;
                json.append(odd ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
        }
    }
}
