package anteroom.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line that a patient reads, with the facts that support it.
 *
 * @param text what it says; may hold clinic values such as {@code {clinic.phone}}
 * @param facts ids of the facts in the source sheets, at least one
 * @param otherwise what it says when one of its clinic values is not set; without it the line is left out
 * @param item whether it is drawn as an item of a list
 */
public record CitedLine(
        String text, List<String> facts, @Nullable String otherwise, boolean item) {
    public CitedLine {
        facts = List.copyOf(facts);
    }
}
