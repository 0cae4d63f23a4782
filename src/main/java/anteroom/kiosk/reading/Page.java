package anteroom.kiosk.reading;

import anteroom.content.Citation;
import anteroom.content.GlossaryTerm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a patient reads in one piece: clinic values filled in, hard words found, sources gathered.
 *
 * @param sources where the lines come from, each work once
 * @param numbers those in the lines that are to be called, as they are written
 */
public record Page(String title, List<Paragraph> paragraphs, List<Citation> sources, Set<String> numbers) {
    public Page {
        paragraphs = List.copyOf(paragraphs);
        sources = List.copyOf(sources);
        numbers = Set.copyOf(numbers);
    }

    /**
     * One line of the page.
     *
     * @param item whether it is an item of a list
     */
    public record Paragraph(List<Span> spans, boolean item) {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }

    /**
     * A stretch of a line.
     *
     * @param term the glossary's word that stands here, null for plain words
     */
    public record Span(String text, @Nullable GlossaryTerm term) {}
}
