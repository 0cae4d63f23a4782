package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Styles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * Whether what is the same on every screen stands in the same place on each (WCAG 3.2.6). Sees one screen after another. The
 * waiting picture has the title where other screens have the way to listen, and that beside Help.
 */
final class ConsistencyRules {
    private static final List<String> SAME =
            List.of(Styles.HELP, Styles.HOME_BUTTON, Styles.BACK, Styles.NEXT, Styles.LISTEN, Styles.BIGGER);
    private static final double ROUNDING = 1;

    private final Map<String, Bounds> known = new HashMap<>();
    private final Map<String, Map<TextSize, Bounds>> places = new HashMap<>();

    /** Buttons that a screen hides have no place on it. */
    void measure(ScreenSnapshot snapshot, Measurements measurements) {
        boolean waiting = snapshot.targets().stream().anyMatch(ScreenSnapshot::isGround);
        for (Node target : snapshot.targets()) {
            SAME.stream()
                    .filter(style -> !waiting || !style.equals(Styles.LISTEN))
                    .filter(style -> target.getStyleClass().contains(style))
                    .forEach(style -> {
                        hold(style + snapshot.scale().textSize(), target, snapshot, measurements);
                        stay(style, snapshot.at(target), snapshot.scale().textSize(), target, measurements);
                    });
        }
    }

    /** Of two text sizes the spots of the smaller one are spots of the larger one. */
    private void stay(String style, Bounds now, TextSize text, Node target, Measurements measurements) {
        places.computeIfAbsent(style, first -> new EnumMap<>(TextSize.class)).putIfAbsent(text, now);
        places.get(style).forEach((other, at) -> {
            Bounds smaller = other.compareTo(text) < 0 ? at : now;
            Bounds larger = other.compareTo(text) < 0 ? now : at;
            measurements.note(
                    Check.CONTROLS_STAY,
                    larger.getMinX() <= smaller.getMinX() + ROUNDING
                            && larger.getMaxX() >= smaller.getMaxX() - ROUNDING
                            && larger.getMinY() <= smaller.getMinY() + ROUNDING
                            && larger.getMaxY() >= smaller.getMaxY() - ROUNDING,
                    target,
                    () -> format(
                            "is elsewhere when words are larger: at %.0f, %.0f", larger.getMinX(), larger.getMinY()));
        });
    }

    private void hold(String which, Node target, ScreenSnapshot snapshot, Measurements measurements) {
        Bounds now = snapshot.at(target);
        Bounds before = known.computeIfAbsent(which, first -> now);
        boolean same = Math.abs(now.getMinX() - before.getMinX()) <= ROUNDING
                && Math.abs(now.getMinY() - before.getMinY()) <= ROUNDING
                && Math.abs(now.getWidth() - before.getWidth()) <= ROUNDING
                && Math.abs(now.getHeight() - before.getHeight()) <= ROUNDING;
        measurements.note(
                Check.SAME_PLACE,
                same,
                target,
                () -> format(
                        "is at %.0f, %.0f, and elsewhere at %.0f, %.0f",
                        now.getMinX(), now.getMinY(), before.getMinX(), before.getMinY()));
    }
}
