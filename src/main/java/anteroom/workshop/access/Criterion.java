package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.session.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    /** How it stands, by what was measured and tried. */
    interface Proof {
        Outcome outcome(Measurements measurements, Map<BehaviourTrials.Trial, Outcome> trials);
    }

    Outcome outcome(Measurements measurements, Map<BehaviourTrials.Trial, Outcome> trials) {
        return proof.outcome(measurements, trials);
    }

    /**
     * By what was measured on every screen.
     *
     * @param at the text sizes that count; all if it names none
     */
    static Proof measured(String what, List<Check> checks, TextSize... at) {
        return (measurements, trials) -> {
            List<String> found = new ArrayList<>();
            boolean holds = true;
            long count = 0;
            for (Check check : checks) {
                Optional<Measurements.Sum> sum = measurements.sum(check, at);
                if (sum.isPresent()) {
                    count += sum.get().count();
                    holds &= sum.get().holds();
                    found.add(found(check, sum.get()));
                }
            }
            return count == 0
                    ? new Outcome(what, "", Outcome.Verdict.UNSEEN)
                    : Outcome.of(holds, what + format(" (%,d times)", count), String.join("; ", found));
        };
    }

    private static String found(Check check, Measurements.Sum sum) {
        if (check.unit().isEmpty()) {
            return sum.holds() ? "all" : sum.misses() + " do not, such as " + sum.where();
        }
        String name = check.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String below = sum.holds() ? "" : format(", and %,d below their limit", sum.misses());
        return format(
                "%s %.2f %s of %.1f%s, at %s", name, sum.smallest(), check.unit(), sum.least(), below, sum.where());
    }
}
