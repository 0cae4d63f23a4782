package anteroom.kiosk.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.GlossaryTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the words infusion (also infusions), IV, blood pressure and pressure. */
class GlossaryFinderTest {
    private final GlossaryFinder finder = new GlossaryFinder(
            List.of(term("infusion", "infusions"), term("IV"), term("blood pressure"), term("pressure")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an infusion takes time          | an [infusion] takes time
            Infusions help some             | [Infusions] help some
            infusion                        | [infusion]
            the drip (an IV).               | the drip (an [IV]).
            an iv, too                      | an [iv], too
            we check your blood pressure    | we check your [blood pressure]
            a pressure on the arm           | a [pressure] on the arm
            reinfusion, infusionist, IVs    | reinfusion, infusionist, IVs
            IV4 and 4IV                     | IV4 and 4IV
            one infusion, then one infusion | one [infusion], then one infusion
            an infusion, or infusions       | an [infusion], or infusions
            nothing hard here               | nothing hard here
            """)
    void marksWholeWordsTheLongestFirstAndEachOnce(String text, String marked) {
        assertEquals(marked, marked(finder.spans(text, new HashSet<>())));
    }

    @Test
    void explainsAWordOnceAPageAndNotOnceALine() {
        Set<GlossaryTerm> explained = new HashSet<>();
        finder.spans("An infusion.", explained);

        assertEquals("Another infusion, by [IV].", marked(finder.spans("Another infusion, by IV.", explained)));
    }

    @Test
    void findsNothingWithoutAGlossary() {
        GlossaryFinder empty = new GlossaryFinder(List.of());

        assertEquals("an infusion", marked(empty.spans("an infusion", new HashSet<>())));
    }

    @Test
    void takesSignsInAWordAsTheyAre() {
        GlossaryFinder odd = new GlossaryFinder(List.of(term("off-label (use)")));

        assertEquals("an [off-label (use)] here", marked(odd.spans("an off-label (use) here", new HashSet<>())));
    }

    private static String marked(List<Page.Span> spans) {
        return spans.stream()
                .map(span -> span.term() == null ? span.text() : "[" + span.text() + "]")
                .collect(Collectors.joining());
    }

    private static GlossaryTerm term(String word, String... also) {
        return new GlossaryTerm(word, List.of(also), "What it means.", List.of());
    }
}
