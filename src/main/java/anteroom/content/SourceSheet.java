package anteroom.content;

import java.util.List;

/**
 * A source sheet: where facts come from, and the facts.
 *
 * @param itself the sheet as a source of its own
 * @param works the works that it gathers; empty when the sheet is about one source, itself
 */
public record SourceSheet(PublishedWork itself, List<PublishedWork> works, List<Fact> facts) {
    public SourceSheet {
        works = List.copyOf(works);
        facts = List.copyOf(facts);
    }

    public String id() {
        return itself.id();
    }
}
