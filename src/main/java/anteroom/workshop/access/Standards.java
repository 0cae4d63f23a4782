package anteroom.workshop.access;

import anteroom.content.Resource;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.access.BehaviourTrials.Trial;
import anteroom.workshop.access.Criterion.Proof;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules for a kiosk to which nobody can attach aids of their own: US Section 508 chapter 4 (402 closed functionality,
 * 405, 407, 408), EN 301 549 clause 5, and WCAG 2.2 AA as WCAG2ICT reads it.
 */
final class Standards {
    static final List<Criterion> ALL = Resource.rows("/anteroom/workshop/standards.txt").stream()
            .map(row -> new Criterion(row[0], row[1], proof(row)))
            .toList();

    private Standards() {}

    static Proof proof(String[] row) {
        return switch (row[2]) {
            case "measured" ->
                Criterion.measured(
                        row[3],
                        Stream.of(row[4].split(" ")).map(Check::valueOf).toList(),
                        row.length > 5 ? new TextSize[] {TextSize.valueOf(row[5])} : new TextSize[0]);
            case "tried" -> {
                Trial trial = Trial.valueOf(row[3]);
                yield (measurements, trials) -> trials.get(trial);
            }
            case "tested" -> always(new Outcome(row[3], row[4], Outcome.Verdict.TESTED));
            case "by hand" -> always(new Outcome(row[3], "", Outcome.Verdict.BY_HAND));
            default -> throw new IllegalArgumentException("no such proof: " + row[2]);
        };
    }

    private static Proof always(Outcome outcome) {
        return (measurements, trials) -> outcome;
    }
}
