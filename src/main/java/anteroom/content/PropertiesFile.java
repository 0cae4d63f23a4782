package anteroom.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A file of properties ({@link Properties}) with the place of each value, so that one can be replaced and all else stays byte
 * for byte. Lines end with a line feed.
 */
public record PropertiesFile(String text, List<Entry> entries) {
    private static final Pattern KEY = Pattern.compile("\\s*(?:\\\\.|[^\\\\=:\\s])++\\s*[=:]?\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\s*[#!]");
    private static final Pattern GOES_ON = Pattern.compile("(?:^|[^\\\\])(?:\\\\\\\\)*\\\\\r?$");

    /**
     * @param line counted from 1
     * @param from where its value begins in the text, in characters
     * @param to behind its value
     */
    public record Entry(String key, String value, int line, int from, int to) {}

    public PropertiesFile {
        entries = List.copyOf(entries);
    }

    /** @throws IOException whose message says in which line something is no property */
    public static PropertiesFile of(String text) throws IOException {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int to = lineEnd(text, from);
            int first = ++number;
            if (!COMMENT.matcher(text).region(from, to).lookingAt()) {
                while (to < text.length()
                        && GOES_ON.matcher(text).region(from, to).find()) {
                    to = lineEnd(text, to + 1);
                    number++;
                }
                entry(text, from, to, first, entries);
            }
            from = to + 1;
        }
        return new PropertiesFile(text, entries);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static void entry(String text, int from, int to, int line, List<Entry> entries) throws IOException {
        int end = text.startsWith("\r", to - 1) ? to - 1 : to;
        var read = new Properties();
        try {
            read.load(new StringReader(text.substring(from, end)));
        } catch (IllegalArgumentException e) {
            throw new IOException("line " + line + ": " + e.getMessage(), e);
        }
        if (read.size() > 1) {
            throw new IOException("line " + line + ": end each line with a line feed");
        }
        for (var key : read.stringPropertyNames()) {
            var name = KEY.matcher(text).region(from, end);
            entries.add(new Entry(key, read.getProperty(key), line, name.lookingAt() ? name.end() : from, end));
        }
    }

    /** What the entries say, in their order. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        entries.forEach(entry -> values.put(entry.key(), entry.value()));
        return values;
    }

    /** A value as it is written in such a file; a space that keeps two words on a line is written so that it can be seen. */
    public static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\u00A0", "\\u00A0")
                .replaceFirst("^ ", "\\\\ ");
    }
}
