package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.session.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the standards that a kiosk is held against.
 *
 * @param id of the rule in Section 508, EN 301 549 or WCAG 2.2
 * @param rule in a few words, with the kiosk's own number where that asks for more
 * @param proof how it is known whether it holds
 */
record Criterion(String id, String rule, Proof proof) {
    sealed interface Proof {}

    /**
     * Measured on every screen.
     *
     * @param at the text sizes that count; all if it names none
     */
    record Measured(String what, List<Check> checks, TextSize... at) implements Proof {}

    /** Tried out on one kiosk. */
    record Tried(BehaviourTrials.Trial trial) implements Proof {}

    /** Held by tests of the build. */
    record Tested(String what, String tests) implements Proof {}

    /** To be seen to by a person. */
    record ByHand(String whatToDo) implements Proof {}

    /** How it stands, by what was measured and tried. */
    Outcome outcome(Measurements measurements, Map<BehaviourTrials.Trial, Outcome> trials) {
        if (proof instanceof Measured measured) {
            return outcome(measured, measurements);
        }
        if (proof instanceof Tried tried) {
            return trials.get(tried.trial());
        }
        if (proof instanceof Tested tested) {
            return new Outcome(tested.what(), tested.tests(), Outcome.Verdict.TESTED);
        }
        return new Outcome(((ByHand) proof).whatToDo(), "", Outcome.Verdict.BY_HAND);
    }

    private static Outcome outcome(Measured measured, Measurements measurements) {
        List<String> found = new ArrayList<>();
        boolean holds = true;
        long count = 0;
        for (Check check : measured.checks()) {
            Optional<Measurements.Sum> sum = measurements.sum(check, measured.at());
            if (sum.isPresent()) {
                count += sum.get().count();
                holds &= sum.get().holds();
                found.add(found(check, sum.get()));
            }
        }
        return count == 0
                ? new Outcome(measured.what(), "", Outcome.Verdict.UNSEEN)
                : Outcome.of(holds, measured.what() + format(" (%,d times)", count), String.join("; ", found));
    }

    private static String found(Check check, Measurements.Sum sum) {
        if (check.unit().isEmpty()) {
            return sum.holds() ? "all" : sum.misses() + " do not, such as " + sum.where();
        }
        String name = check.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String below = sum.holds() ? "" : format(", and %,d below their limit", sum.misses());
        return format(
                "%s %.2f %s of %.1f%s, at %s", name, sum.smallest(), check.unit(), sum.least(), below, sum.where());
    }
}
