package anteroom.access;

import static anteroom.access.Ledger.format;

import anteroom.ui.Scale;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Whether everything that can be tapped is large enough, and has room around it. */
final class TargetRules {
    /** What JavaFX may round a size by, in px. */
    private static final double ROUNDING = 0.5;

    private static final double KEY_LYING = 15;
    private static final double KEY_STANDING = 11;
    /** Standards: a target is never lower than this, in mm. */
    private static final double KEY_HEIGHT = 10;

    /** Ten keys of 11 mm leave no more on the smallest standing screen; see the decision on millimetres. */
    private static final double GAP_OF_KEYS = 1.4;

    private final Drawn drawn;
    private final Ledger ledger;

    private TargetRules(Drawn drawn, Ledger ledger) {
        this.drawn = drawn;
        this.ledger = ledger;
    }

    static void measure(Drawn drawn, Ledger ledger) {
        TargetRules rules = new TargetRules(drawn, ledger);
        List<Node> targets = drawn.targets().stream()
                .filter(target -> !Drawn.isInline(target))
                .toList();
        targets.forEach(rules::size);
        targets.forEach(rules::bezel);
        for (int i = 0; i < targets.size(); i++) {
            for (Node other : targets.subList(i + 1, targets.size())) {
                rules.gap(targets.get(i), other);
            }
        }
    }

    private void size(Node target) {
        Bounds bounds = drawn.at(target);
        double width = mm(bounds.getWidth());
        double height = mm(bounds.getHeight());
        if (Drawn.isKey(target)) {
            least(Check.KEY_WIDTH, target, width, drawn.scale().portrait() ? KEY_STANDING : KEY_LYING, "wide");
            least(Check.KEY_HEIGHT, target, height, KEY_HEIGHT, "high");
        } else if (Drawn.isMain(target)) {
            least(Check.MAIN_TARGET, target, Math.min(width, height), Scale.MAIN, "in its smaller direction");
        } else {
            least(Check.OTHER_TARGET, target, Math.min(width, height), Scale.OTHER, "in its smaller direction");
        }
    }

    private void bezel(Node target) {
        Bounds seen = drawn.seen(target);
        if (seen.getHeight() <= 0 || Drawn.isGround(target)) {
            return;
        }
        double edge = Math.min(
                Math.min(seen.getMinX(), drawn.scale().width() - seen.getMaxX()),
                Math.min(seen.getMinY(), drawn.scale().height() - seen.getMaxY()));
        least(Check.BEZEL, target, mm(edge), Scale.BEZEL, "from the bezel");
    }

    private void gap(Node a, Node b) {
        Bounds first = drawn.seen(a);
        Bounds second = drawn.seen(b);
        boolean gone = first.getHeight() < 1 || second.getHeight() < 1;
        if (gone || Nodes.isInside(b, a) || Drawn.isGround(a) || Drawn.isGround(b)) {
            return;
        }
        double beside = Math.max(second.getMinX() - first.getMaxX(), first.getMinX() - second.getMaxX());
        double below = Math.max(second.getMinY() - first.getMaxY(), first.getMinY() - second.getMaxY());
        boolean keys = Drawn.isKey(a) && Drawn.isKey(b) && drawn.scale().portrait();
        least(
                keys ? Check.KEY_GAP : Check.GAP,
                a,
                Math.max(0, mm(Math.max(beside, below))),
                keys ? GAP_OF_KEYS : Scale.GAP,
                "from \"" + Drawn.name(b) + "\"");
    }

    private double mm(double px) {
        return drawn.scale().mm(px + ROUNDING);
    }

    private void least(Check check, Node target, double value, double least, String which) {
        ledger.note(
                check,
                value,
                least,
                () -> Drawn.name(target),
                () -> format("is %.2f mm %s, less than %.1f", value, which, least));
    }
}
