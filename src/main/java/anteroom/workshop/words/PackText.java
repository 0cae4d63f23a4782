package anteroom.workshop.words;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of a pack that patients read or hear, with its place in its file.
 *
 * @param key names it in its file, and the same text of each other language in that language's file
 * @param entry id of the card, question or stage around it, as problems name it; empty when there is none
 * @param field where in the entry, such as {@code lines[0].text}
 * @param owner the title of what it belongs to
 * @param critical whether a mistake in its wording could hurt somebody
 * @param from where its quotation mark stands in the file, in characters
 * @param to behind its closing quotation mark
 */
record PackText(
        String file,
        String key,
        String entry,
        String field,
        String owner,
        boolean critical,
        List<String> facts,
        String words,
        int from,
        int to) {
    private static final Pattern LISTED = Pattern.compile("(\\w+)\\[(\\d+)]");

    PackText {
        facts = List.copyOf(facts);
    }

    /** The same for its translations. */
    String id() {
        return EditionTexts.id(file, key);
    }

    /** Whether it is a line, which has facts and a reading grade, and not a title or what a picture shows. */
    boolean isLine() {
        return !facts.isEmpty();
    }

    /** Where it stands, for somebody who does not know the file. */
    String place() {
        String part = LISTED.matcher(field)
                .replaceAll(item -> (item.group(1).matches("lines|answer|rules") ? "line" : item.group(1)) + " "
                        + (Integer.parseInt(item.group(2)) + 1))
                .replaceAll("\\.?(text|meaning)$", "")
                .replaceAll("\\.?otherwise$", " where that is not set")
                .replaceAll("\\.?alt$", " as it is read aloud")
                .replace('.', ' ');
        return owner.equals(words) ? part.strip() : (owner + ": " + part.strip()).replaceAll(": $", "");
    }

    /** What is to stand there instead. */
    record Change(PackText text, String words, String cell) {}

    /**
     * What came back for a text.
     *
     * @param source what the text said when it was given out, as far as that came back
     * @param words what it is to say; null where nothing is proposed
     * @param cell where that is written
     */
    record Proposal(
            String file,
            String key,
            @Nullable String source,
            @Nullable String words,
            String cell) {}
}
