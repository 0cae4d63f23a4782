package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.ui.Scale;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Whether everything that can be tapped is large enough, and has room around it. */
record TargetRules(ScreenSnapshot snapshot, Measurements measurements) {
    /** What JavaFX may round a size by, in px. */
    private static final double ROUNDING = 0.5;

    private static final double KEY_LYING = 15;
    private static final double KEY_STANDING = 11;
    /** Standards: a target is never lower than this, in mm. */
    private static final double KEY_HEIGHT = 10;

    /** Ten keys of 11 mm leave no more on the smallest standing screen; see the decision on millimetres. */
    private static final double GAP_OF_KEYS = 1.4;

    static void measure(ScreenSnapshot snapshot, Measurements measurements) {
        TargetRules rules = new TargetRules(snapshot, measurements);
        List<Node> targets = snapshot.targets().stream()
                .filter(target -> !ScreenSnapshot.isInline(target))
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
        Bounds bounds = snapshot.at(target);
        double width = mm(bounds.getWidth());
        double height = mm(bounds.getHeight());
        if (ScreenSnapshot.isKey(target)) {
            least(Check.KEY_WIDTH, target, width, snapshot.scale().portrait() ? KEY_STANDING : KEY_LYING, "wide");
            least(Check.KEY_HEIGHT, target, height, KEY_HEIGHT, "high");
        } else if (ScreenSnapshot.isMain(target)) {
            least(Check.MAIN_TARGET, target, Math.min(width, height), Scale.MAIN, "in its smaller direction");
        } else {
            least(Check.OTHER_TARGET, target, Math.min(width, height), Scale.OTHER, "in its smaller direction");
        }
    }

    private void bezel(Node target) {
        Bounds seen = snapshot.seen(target);
        if (seen.getHeight() <= 0 || ScreenSnapshot.isGround(target)) {
            return;
        }
        double edge = Math.min(
                Math.min(seen.getMinX(), snapshot.scale().width() - seen.getMaxX()),
                Math.min(seen.getMinY(), snapshot.scale().height() - seen.getMaxY()));
        least(Check.BEZEL, target, mm(edge), Scale.BEZEL, "from the bezel");
    }

    private void gap(Node a, Node b) {
        Bounds first = snapshot.seen(a);
        Bounds second = snapshot.seen(b);
        boolean gone = first.getHeight() < 1 || second.getHeight() < 1;
        // Between keys that join nothing is left that a finger could miss.
        boolean join = ScreenSnapshot.isJoined(a) && ScreenSnapshot.isJoined(b);
        if (gone || join || Nodes.isInside(b, a) || ScreenSnapshot.isGround(a) || ScreenSnapshot.isGround(b)) {
            return;
        }
        double beside = Math.max(second.getMinX() - first.getMaxX(), first.getMinX() - second.getMaxX());
        double below = Math.max(second.getMinY() - first.getMaxY(), first.getMinY() - second.getMaxY());
        boolean keys = ScreenSnapshot.isKey(a)
                && ScreenSnapshot.isKey(b)
                && snapshot.scale().portrait();
        least(
                keys ? Check.KEY_GAP : Check.GAP,
                a,
                Math.max(0, mm(Math.max(beside, below))),
                keys ? GAP_OF_KEYS : Scale.GAP,
                "from \"" + ScreenSnapshot.name(b) + "\"");
    }

    private double mm(double px) {
        return snapshot.scale().mm(px + ROUNDING);
    }

    private void least(Check check, Node target, double value, double least, String which) {
        measurements.note(
                check, value, least, target, () -> format("is %.2f mm %s, less than %.1f", value, which, least));
    }
}
