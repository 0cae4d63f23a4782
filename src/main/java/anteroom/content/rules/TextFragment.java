package anteroom.content.rules;

import anteroom.content.ClinicValue;
import java.util.regex.Pattern;

/**
 * One text that a patient reads, and where it stands.
 *
 * @param owner the record that holds it
 * @param field its field in that record
 * @param text with a clinic's values in place, so that it reads as it will
 */
record TextFragment(Object owner, String field, String text) {
    private static final Pattern IN_BRACES = Pattern.compile("\\{clinic\\.(\\w+)}");

    static TextFragment of(Object owner, String field, String text) {
        var filled = IN_BRACES.matcher(text).replaceAll(found -> {
            for (var value : ClinicValue.values()) {
                if (value.key().equals(found.group(1))) {
                    return value.example();
                }
            }
            return "";
        });
        return new TextFragment(owner, field, filled);
    }
}
