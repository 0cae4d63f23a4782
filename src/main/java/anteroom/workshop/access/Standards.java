package anteroom.workshop.access;

import anteroom.content.Resource;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.access.BehaviourTrials.Trial;
import anteroom.workshop.access.Criterion.ByHand;
import anteroom.workshop.access.Criterion.Measured;
import anteroom.workshop.access.Criterion.Proof;
import anteroom.workshop.access.Criterion.Tested;
import anteroom.workshop.access.Criterion.Tried;
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

    private static Proof proof(String[] row) {
        return switch (row[2]) {
            case "measured" ->
                new Measured(
                        row[3],
                        Stream.of(row[4].split(" ")).map(Check::valueOf).toList(),
                        row.length > 5 ? new TextSize[] {TextSize.valueOf(row[5])} : new TextSize[0]);
            case "tried" -> new Tried(Trial.valueOf(row[3]));
            case "tested" -> new Tested(row[3], row[4]);
            case "by hand" -> new ByHand(row[3]);
            default -> throw new IllegalArgumentException("no such proof: " + row[2]);
        };
    }
}
