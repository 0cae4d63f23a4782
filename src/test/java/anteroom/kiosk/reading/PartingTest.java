package anteroom.kiosk.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.GlossaryTerm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartingTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            You may feel calm. It passes soon for most.     ; You may feel calm. | It passes soon for most.
            Yes. Many people are nervous.                   ; Yes. Many people are nervous.
            No. Not yet. Wait for us to call.               ; No. Not yet. Wait for us to call.
            Tell us at any time. We stop.                   ; Tell us at any time. | We stop.
            Sí. Díganos en cualquier momento.               ; Sí. Díganos en cualquier momento.
            """)
    void aSentenceOfAFewWordsStaysWithTheNext(String paragraph, String parts) {
        assertEquals(parts, shown(Parting.sentences(plain(paragraph))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            100 ; You may feel calm, far away, loose, | and all of this will pass
             30 ; You may feel calm, far away, | loose, and all of this will pass
             20 ; You may feel calm, | far away, loose, and all of this will pass
             10 ; none
            """)
    void asManyClausesAsFitAreTheFirstPart(int most, String parts) {
        Page.Paragraph sentence = plain("You may feel calm, far away, loose, and all of this will pass");

        assertEquals(parts, clauses(sentence, most));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            No hard exercise, swimming or climbing today
            We talk with you before the first drip, as always
            """)
    void noClauseOfAFewWordsIsAPart(String sentence) {
        assertEquals("none", clauses(plain(sentence), 100));
    }

    @Test
    void aHardWordCountsAsPartOfTheWordsAroundIt() {
        Page.Paragraph sentence = new Page.Paragraph(
                List.of(span("For "), span("depression"), span(", many courses are about six infusions")), false);

        assertEquals("none", clauses(sentence, 100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            We check your  ; blood pressure ; , and ask how you are ; We check your blood pressure, | and ask how you are
            Most of all in ; deep sleep     ;                       ; Most of | all in deep sleep
            ''             ; blood pressure ;                       ; blood pressure
            """)
    void aHardWordOfTwoWordsIsNotCut(String before, String hard, String after, String halves) {
        GlossaryTerm term = new GlossaryTerm(hard, List.of(), "", List.of());
        List<Page.Span> spans = Stream.of(
                        span(before.isEmpty() ? "" : before + " "),
                        new Page.Span(hard, term),
                        span(after == null ? "" : after))
                .filter(span -> !span.text().isEmpty())
                .toList();

        List<Page.Paragraph> parts = Parting.halves(new Page.Paragraph(spans, false));

        assertEquals(halves, shown(parts));
        assertEquals(
                List.of(hard),
                parts.stream()
                        .flatMap(part -> part.spans().stream())
                        .filter(span -> span.term() != null)
                        .map(Page.Span::text)
                        .toList());
    }

    private static String clauses(Page.Paragraph sentence, int most) {
        return Parting.afterClause(sentence, part -> part.text().length() <= most)
                .map(PartingTest::shown)
                .orElse("none");
    }

    private static String shown(List<Page.Paragraph> parts) {
        return parts.stream().map(part -> part.text().strip()).collect(Collectors.joining(" | "));
    }

    private static Page.Paragraph plain(String text) {
        return new Page.Paragraph(List.of(span(text)), false);
    }

    private static Page.Span span(String text) {
        return new Page.Span(text, null);
    }
}
