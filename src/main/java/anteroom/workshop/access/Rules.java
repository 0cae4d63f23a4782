package anteroom.workshop.access;

import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.Scroller;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/** All that can be told of a screen by looking at it. */
public final class Rules {
    private Rules() {}

    static void measure(ScreenSnapshot snapshot, Measurements measurements) {
        WordRules.measure(snapshot, measurements);
        TargetRules.measure(snapshot, measurements);
        ColourRules.measure(snapshot, measurements);
        measurements.note(
                Check.NOTHING_SCROLLS,
                Nodes.shown(snapshot.front()).stream().noneMatch(Rules::scrolls),
                () -> "the screen",
                () -> "has a place for longer content, and it is longer");
    }

    /** Staff's pages may be moved; what a patient reads has pages. */
    private static boolean scrolls(Node node) {
        if (!(node instanceof Scroller scroller) || !scroller.overflows()) {
            return false;
        }
        return Ancestors.of(node)
                .map(Node::getStyleClass)
                .noneMatch(styles -> styles.contains("staff") || styles.contains("pad-view"));
    }

    /**
     * What is wrong with a screen as it stands, a sentence each. To be called on the toolkit's thread.
     *
     * @param diagonal of the screen, in inches
     */
    public static List<String> faults(Scene scene, double diagonal, TextSize text) {
        Measurements measurements = new Measurements();
        measurements.turnTo("", text);
        measure(new ScreenSnapshot(scene, diagonal, text), measurements);
        return measurements.faults();
    }
}
