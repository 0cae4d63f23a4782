package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.workshop.tour.TourWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Whether keys alone reach everything, come round again, and one always sees where they are (WCAG 2.1.1, 2.1.2, 2.4.7). */
record FocusRules(ScreenSnapshot snapshot, TourWalker walker, Measurements measurements) {
    /** The least width of what shows the focus, in mm. */
    private static final double RING = 3;

    /** What JavaFX may round a width by, in px. */
    private static final double ROUNDING = 0.5;

    /** Goes through the screen with the Down key until it is where it began; that moves what is longer than its place. */
    static void measure(ScreenSnapshot snapshot, TourWalker walker, Measurements measurements) {
        new FocusRules(snapshot, walker, measurements).goRound();
    }

    private void goRound() {
        List<Node> targets = snapshot.targets();
        Set<Node> reached = new HashSet<>();
        Scene scene = snapshot.scene();
        walker.press(KeyCode.DOWN);
        Node first = scene.getFocusOwner();
        // Moving the page can bring a button to life that was at rest.
        for (int step = 0; step <= targets.size() + 1; step++) {
            Node at = scene.getFocusOwner();
            if (at == null || (step > 0 && at == first)) {
                break;
            }
            reached.add(at);
            look(at);
        }
        boolean back = first != null && scene.getFocusOwner() == first;
        measurements.note(Check.FOCUS_REACHES, back, () -> "Down", () -> "does not come round to where it began");
        for (Node target : targets) {
            if (!target.isDisabled() && !movesThePage(target)) {
                measurements.note(Check.FOCUS_REACHES, reached.contains(target), target, () -> "is not reached");
            }
        }
    }

    /** Whoever moves the focus moves the page with it, and needs no button for that. */
    private static boolean movesThePage(Node target) {
        return target.getParent().getStyleClass().contains("scroll-buttons");
    }

    /** Looks at what has the focus, and goes on to the next. */
    private void look(Node focused) {
        focused.applyCss();
        Color ground = ColourRules.ground(snapshot.scene(), focused.getParent());
        Optional<BorderStroke> ring = Optional.ofNullable(((Region) focused).getBorder())
                .flatMap(border -> border.getStrokes().stream().findFirst());
        Color filled = fill(focused);
        walker.press(KeyCode.DOWN);
        focused.applyCss();
        Color rest = fill(focused);
        // A ring around it, or, where there is no room for one, all of it filled.
        if (!filled.equals(rest)) {
            Bounds all = snapshot.at(focused);
            Color before = rest.isOpaque() ? rest : ground;
            hold(focused, Math.min(all.getWidth(), all.getHeight()), ColourRules.between(filled, before));
        } else {
            double width = ring.map(stroke -> stroke.getWidths().getTop()).orElse(0.0);
            Color colour = ring.map(stroke -> (Color) stroke.getTopStroke()).orElse(ground);
            hold(focused, width, ColourRules.between(colour, ground));
        }
    }

    private void hold(Node focused, double width, double contrast) {
        double mm = snapshot.scale().mm(width + ROUNDING);
        measurements.note(
                Check.FOCUS_RING,
                mm,
                RING,
                focused,
                () -> format("shows the focus by %.2f mm, less than %.1f", mm, RING));
        measurements.note(
                Check.FOCUS_CONTRAST,
                contrast,
                ColourRules.SHAPES,
                focused,
                () -> format("shows the focus by a contrast of %.2f : 1, less than 3", contrast));
    }

    private static Color fill(Node target) {
        return ColourRules.fill((Region) target).orElse(Color.TRANSPARENT);
    }
}
