package anteroom.workshop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.session.TextSize;
import anteroom.workshop.access.Criterion.ByHand;
import anteroom.workshop.access.Criterion.Measured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private final Measurements ledger = new Measurements();
    private final Criterion gaps = new Criterion("2.5.8", "gaps", new Measured("each pair", List.of(Check.GAP)));

    @Test
    void holdsWithTheSmallestValueAndWhereItWas() {
        note("home", 4.2, "Back");
        note("help", 3.1, "Next");
        note("ask", 5, "q");

        assertEquals(
                Outcome.of(true, "each pair (3 times)", "gap 3.10 mm of 3.0, at help: \"Next\""),
                gaps.outcome(ledger, Map.of()));
    }

    @Test
    void failsByOneThatIsBelow() {
        note("home", 4.2, "Back");
        note("help", 2.9, "Next");

        assertEquals(
                Outcome.of(
                        false, "each pair (2 times)", "gap 2.90 mm of 3.0, and 1 below their limit, at help: \"Next\""),
                gaps.outcome(ledger, Map.of()));
        assertEquals(List.of("help: \"Next\" is too near"), ledger.faults());
    }

    @Test
    void claimsNothingThatWasNotMeasured() {
        note("home", 4.2, "Back");
        Criterion largest = new Criterion(
                "5.1.4", "capitals", new Measured("each text", List.of(Check.BODY_CAPITAL), TextSize.LARGEST));

        assertEquals(Outcome.Verdict.UNSEEN, largest.outcome(ledger, Map.of()).verdict());
    }

    @Test
    void countsOnlyTheTextSizesThatItIsAbout() {
        Criterion normal = new Criterion("402.4", "gaps", new Measured("each", List.of(Check.GAP), TextSize.NORMAL));
        note("home", 4.2, "Back");
        ledger.turnTo("home in large", TextSize.LARGE);
        ledger.note(Check.GAP, 1, 3, () -> "Back", () -> "is too near");

        assertEquals(Outcome.Verdict.HOLDS, normal.outcome(ledger, Map.of()).verdict());
    }

    @Test
    void leavesToPeopleWhatOnlyTheyCanSee() {
        Criterion braille = new Criterion("402.2.5", "a sign", new ByHand("Feel for it."));

        assertEquals(new Outcome("Feel for it.", "", Outcome.Verdict.BY_HAND), braille.outcome(ledger, Map.of()));
    }

    private void note(String screen, double gap, String what) {
        ledger.turnTo(screen, TextSize.NORMAL);
        ledger.note(Check.GAP, gap, 3, () -> what, () -> "is too near");
    }
}
