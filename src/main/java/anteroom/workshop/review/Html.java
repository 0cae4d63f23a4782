package anteroom.workshop.review;

import java.util.Locale;

/** Puts texts into HTML so that they show as they are, whatever they hold. */
final class Html {
    private Html() {}

    static String escape(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** A template whose {@code %s} are filled with escaped texts. */
    static String fill(String template, Object... texts) {
        var escaped = new Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            escaped[i] = texts[i] instanceof Raw raw ? raw.html() : escape(String.valueOf(texts[i]));
        }
        return String.format(Locale.ROOT, template, escaped);
    }

    /** What is HTML already. */
    static Raw raw(String html) {
        return new Raw(html);
    }

    record Raw(String html) {}
}
