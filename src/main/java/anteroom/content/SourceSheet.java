package anteroom.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source sheet: where facts come from, and the facts.
 *
 * @param works the works that it gathers; empty when the sheet is about one source, itself
 */
public record SourceSheet(
        String id,
        String title,
        String publisher,
        String kind,
        @Nullable Integer year,
        String locator,
        List<PublishedWork> works,
        List<Fact> facts) {
    public SourceSheet {
        works = List.copyOf(works);
        facts = List.copyOf(facts);
    }
}
