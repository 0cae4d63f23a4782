package anteroom.workshop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.session.TextSize;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private final Measurements measurements = new Measurements();
    private final Criterion gaps = Criterion.of("2.5.8", "gaps", "measured", "each pair", "GAP");

    @Test
    void holdsWithTheSmallestValueAndWhereItWas() {
        note("home", 4.2, "Back");
        note("help", 3.1, "Next");
        note("ask", 5, "q");

        assertEquals(
                Outcome.of(true, "each pair (3 times)", "gap 3.10 mm of 3.0, at help: \"Next\""),
                gaps.outcome(measurements, Map.of()));
    }

    @Test
    void failsByOneThatIsBelow() {
        note("home", 4.2, "Back");
        note("help", 2.9, "Next");

        assertEquals(
                Outcome.of(
                        false, "each pair (2 times)", "gap 2.90 mm of 3.0, and 1 below their limit, at help: \"Next\""),
                gaps.outcome(measurements, Map.of()));
        assertEquals(List.of("help: \"Next\" is too near"), measurements.faults());
    }

    @Test
    void claimsNothingThatWasNotMeasured() {
        note("home", 4.2, "Back");
        Criterion largest = Criterion.of("5.1.4", "capitals", "measured", "each text", "BODY_CAPITAL", "LARGEST");

        assertEquals(
                Outcome.Verdict.UNSEEN, largest.outcome(measurements, Map.of()).verdict());
    }

    @Test
    void countsOnlyTheTextSizesThatItIsAbout() {
        Criterion normal = Criterion.of("402.4", "gaps", "measured", "each", "GAP", "NORMAL");
        note("home", 4.2, "Back");
        measurements.turnTo("home in large", TextSize.LARGE);
        measurements.note(Check.GAP, 1, 3, () -> "Back", () -> "is too near");

        assertEquals(
                Outcome.Verdict.HOLDS, normal.outcome(measurements, Map.of()).verdict());
    }

    @Test
    void leavesToPeopleWhatOnlyTheyCanSee() {
        Criterion braille = Criterion.of("402.2.5", "a sign", "by hand", "Feel for it.");

        assertEquals(new Outcome("Feel for it.", "", Outcome.Verdict.BY_HAND), braille.outcome(measurements, Map.of()));
    }

    private void note(String screen, double gap, String what) {
        measurements.turnTo(screen, TextSize.NORMAL);
        measurements.note(Check.GAP, gap, 3, () -> what, () -> "is too near");
    }
}
