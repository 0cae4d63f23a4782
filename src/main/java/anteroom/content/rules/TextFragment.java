package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.Placeholders;

/**
 * One text that a patient reads, and where it stands.
 *
 * @param owner the record that holds it
 * @param field its field in that record
 * @param raw as it is written
 * @param text with a clinic's values in place, so that it reads as it will
 */
record TextFragment(Object owner, String field, String raw, String text) {
    static TextFragment of(Clinic clinic, Object owner, String field, String raw) {
        return new TextFragment(
                owner,
                field,
                raw,
                Placeholders.each(raw, value -> clinic.value(value).orElse("")));
    }

    /** What it says without any value of the clinic. */
    String words() {
        return Placeholders.each(raw, value -> "").strip();
    }

    /** Whether it names something, rather than tells it. */
    boolean isLabel() {
        return field.equals("title") || field.equals("summary") || field.equals("alt") || field.equals("question");
    }
}
