package anteroom.workshop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.CitedLine;
import anteroom.content.Fact;
import anteroom.content.PublishedWork;
import anteroom.content.SourceSheet;
import anteroom.content.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationLayoutTest {
    private final CitationLayout layout = new CitationLayout(new Sources(List.of(sheet("A", "B"))));

    @Test
    void listsEachFactOnceWithTheLinesThatLeanOnIt() {
        assertEquals(List.of("A 1,3 at 1", "B 2 at 1"), tell(1, false, "A", "B", "A"));
    }

    @Test
    void tellsAFactInFullWhereItIsFirstLeantOnAndThenOnlyWhere() {
        tell(1, false, "A");

        assertEquals(List.of("A 1 at 1", "B 2 at 2"), tell(2, false, "A", "B"));
    }

    @Test
    void tellsItAgainWhenThatIsFarBack() {
        tell(1, false, "A");

        assertEquals(List.of("A 1 at 1"), tell(1 + CitationLayout.FAR, false, "A"));
        assertEquals(List.of("A 1 at 52"), tell(2 + CitationLayout.FAR, false, "A"));
        assertEquals(List.of("A 1 at 52"), tell(3 + CitationLayout.FAR, false, "A"));
    }

    @Test
    void tellsItInFullWhereAReaderMayBegin() {
        tell(1, false, "A");

        assertEquals(List.of("A 1 at 2"), tell(2, true, "A"));
    }

    private List<String> tell(int number, boolean inFull, String... facts) {
        var lines = List.of(facts).stream()
                .map(fact -> new CitedLine("A line.", List.of(fact), null, false))
                .toList();
        return layout.of(number, inFull, lines).stream()
                .map(cited -> cited.fact().id() + " "
                        + NumberRanges.of(cited.lines()).replace(" ", "") + " at " + cited.toldAt())
                .toList();
    }

    private static SourceSheet sheet(String... facts) {
        return new SourceSheet(
                new PublishedWork("S", "An article", "A clinic", "clinic article", null, "-"),
                List.of(),
                List.of(facts).stream()
                        .map(id -> new Fact(id, "A fact.", "safety", Fact.Use.Y, "", List.of(), null))
                        .toList());
    }
}
