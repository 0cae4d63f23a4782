package anteroom.kiosk.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Card;
import anteroom.content.Citation;
import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.GlossaryTerm;
import anteroom.content.VisitStage;
import anteroom.testkit.Bundled;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageFactoryTest {
    private static final GlossaryTerm DRIP = new GlossaryTerm("drip", List.of(), "A slow flow of medicine.", List.of());

    private static String text(Page page) {
        return page.paragraphs().stream().map(Page.Paragraph::text).collect(Collectors.joining("\n"));
    }

    @Nested
    class ForAClinicThatHasSetNothing {
        private final PageFactory pages = new PageFactory(Clinic.unset(), Bundled.sources(), List.of(DRIP));

        @Test
        void aLineThatNeedsAValueSaysSomethingElse() {
            Page page = pages.of(card(line("Call {clinic.phone}.", "Call the clinic.")));

            assertEquals("Call the clinic.", text(page));
        }

        @Test
        void orIsLeftOut() {
            Page page = pages.of(card(line("Rest.", null), line("It takes {clinic.dripLength}.", null)));

            assertEquals("Rest.", text(page));
        }

        @Test
        void whatIsSetForEverybodyStands() {
            assertEquals("Call 911.", text(pages.of(card(line("Call {clinic.emergencyNumber}.", null)))));
        }
    }

    @Nested
    class ForAClinicThatHasSetEverything {
        private final PageFactory pages = new PageFactory(Bundled.exampleClinic(), Bundled.sources(), List.of(DRIP));

        @Test
        void itsValuesStandInTheLines() {
            assertEquals("Call 555-0100.", text(pages.of(card(line("Call {clinic.phone}.", "Call the clinic.")))));
        }

        @Test
        void whatIsToBeCalledIsKnownFromYearsAndCounts() {
            Page page = pages.of(card(
                    line("Call 911, or us at {clinic.phone}. Poison Help is 1-800-222-1222.", null),
                    line("In 2023 it was 1 in 100 of 5000.", null)));

            assertEquals(Set.of("911", "555-0100", "1-800-222-1222"), page.numbers());
        }
    }

    @Nested
    class APage {
        private final PageFactory pages = new PageFactory(Clinic.unset(), Bundled.sources(), List.of(DRIP));

        @Test
        void explainsAHardWordOnce() {
            Page page = pages.of(card(line("The drip is slow.", null), line("The drip ends.", null)));

            assertEquals(
                    List.of(3, 1),
                    page.paragraphs().stream().map(line -> line.spans().size()).toList());
        }

        @Test
        void tellsWhenFirstOnTheLineOfTheVisit() {
            VisitStage stage = new VisitStage(
                    "door", "You arrive", "a", "b", line("At first.", null), List.of(line("Sit.", null)));

            assertEquals("At first.\nSit.", text(pages.of(stage)));
        }

        @Test
        void namesEachSourceOnceAndOnlyOfTheLinesThatItShows() {
            CitedLine shown = new CitedLine("Rest.", List.of("S4-26"), null, false);
            CitedLine again = new CitedLine("Rest well.", List.of("S4-26"), null, false);
            CitedLine hidden = new CitedLine("Rest for {clinic.recovery}.", List.of("S1-27"), null, false);

            List<Citation> sources = pages.of(card(shown, again, hidden)).sources();

            assertEquals(Bundled.sources().of(List.of("S4-26")), sources);
            assertEquals(1, sources.size());
        }

        @Test
        void keepsTheItemsOfAListApart() {
            Page page = pages.of(card(line("Bring:", null), new CitedLine("Water", List.of(), null, true)));

            assertEquals(
                    List.of(false, true),
                    page.paragraphs().stream().map(Page.Paragraph::item).toList());
        }
    }

    private static Card card(CitedLine... lines) {
        return new Card("rest-today", "Rest today", "a", "b", false, List.of(lines), List.of());
    }

    private static CitedLine line(String text, @Nullable String otherwise) {
        return new CitedLine(text, List.of("S4-26"), otherwise, false);
    }
}
