package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.content.Resource;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.access.BehaviourTrials.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the rules for a kiosk to which nobody can attach aids of their own: US Section 508 chapter 4 (402 closed
 * functionality, 405, 407, 408), EN 301 549 clause 5, and WCAG 2.2 AA as WCAG2ICT reads it.
 *
 * @param id of the rule in Section 508, EN 301 549 or WCAG 2.2
 * @param rule in a few words, with the kiosk's own number where that asks for more
 * @param proof how it is known whether it holds
 */
record Criterion(String id, String rule, Proof proof) {
    static final List<Criterion> ALL = Resource.rows("/anteroom/workshop/standards.txt").stream()
            .map(Criterion::of)
            .toList();

    /** How it stands, by what was measured and tried. */
    interface Proof {
        Outcome outcome(Measurements measurements, Map<Trial, Outcome> trials);
    }

    Outcome outcome(Measurements measurements, Map<Trial, Outcome> trials) {
        return proof.outcome(measurements, trials);
    }

    /** @param row as the table of the standards tells at its head */
    static Criterion of(String... row) {
        return new Criterion(
                row[0],
                row[1],
                switch (row[2]) {
                    case "measured" ->
                        measured(
                                row[3],
                                Stream.of(row[4].split(" ")).map(Check::valueOf).toList(),
                                Stream.of(row).skip(5).map(TextSize::valueOf).toArray(TextSize[]::new));
                    case "tried" -> {
                        Trial trial = Trial.valueOf(row[3]);
                        yield (measurements, trials) -> trials.get(trial);
                    }
                    case "tested" -> always(new Outcome(row[3], row[4], Outcome.Verdict.TESTED));
                    case "by hand" -> always(new Outcome(row[3], "", Outcome.Verdict.BY_HAND));
                    default -> throw new IllegalArgumentException("no such proof: " + row[2]);
                });
    }

    private static Proof always(Outcome outcome) {
        return (measurements, trials) -> outcome;
    }

    /** @param at the text sizes that count; all if it names none */
    private static Proof measured(String what, List<Check> checks, TextSize... at) {
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
