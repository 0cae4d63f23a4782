package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Whether what is the same on every screen stands in the same place on each (WCAG 3.2.6). Sees one screen after another. */
final class BandRules {
    private static final List<String> SAME = List.of("help", "start-over", "back", "next", "home-button", "aloud");
    private static final double ROUNDING = 1;

    private final Map<String, Bounds> known = new HashMap<>();

    /** Buttons that a screen hides have no place on it. */
    void measure(ScreenSnapshot drawn, Measurements ledger) {
        for (Node target : drawn.targets()) {
            SAME.stream()
                    .filter(style -> target.getStyleClass().contains(style))
                    .forEach(style -> hold(style + drawn.scale().textSize(), target, drawn, ledger));
        }
    }

    private void hold(String which, Node target, ScreenSnapshot drawn, Measurements ledger) {
        Bounds now = drawn.at(target);
        Bounds before = known.computeIfAbsent(which, first -> now);
        boolean same = Math.abs(now.getMinX() - before.getMinX()) <= ROUNDING
                && Math.abs(now.getMinY() - before.getMinY()) <= ROUNDING
                && Math.abs(now.getWidth() - before.getWidth()) <= ROUNDING
                && Math.abs(now.getHeight() - before.getHeight()) <= ROUNDING;
        ledger.note(
                Check.SAME_PLACE,
                same,
                () -> ScreenSnapshot.name(target),
                () -> format(
                        "is at %.0f, %.0f, and elsewhere at %.0f, %.0f",
                        now.getMinX(), now.getMinY(), before.getMinX(), before.getMinY()));
    }
}
