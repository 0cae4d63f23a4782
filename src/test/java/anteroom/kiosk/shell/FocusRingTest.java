package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class FocusRingTest {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    /** Once round all that is on the screen. */
    private static final int STEPS = 20;

    /** The toolkit rounds sizes to a tenth of a px. */
    private static final double ROUNDING = 0.5;

    private KioskDriver kiosk;

    @BeforeEach
    void comeToTheTopics() {
        kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.tap("What to expect from your ketamine infusion");
    }

    private List<Node> ringed() {
        return Toolkit.onFx(() -> Nodes.shown(kiosk.scene().getRoot()).stream()
                .filter(node -> node.getPseudoClassStates().contains(KEYS))
                .toList());
    }

    private List<Node> focused() {
        return List.of(Toolkit.onFx(() -> kiosk.scene().getFocusOwner()));
    }

    @Test
    void aFingerNeedsNone() {
        assertEquals(List.of(), ringed());
    }

    @Test
    void keysMoveItWithTheFocus() {
        kiosk.press(KeyCode.DOWN);
        List<Node> first = focused();
        assertEquals(first, ringed());

        kiosk.press(KeyCode.DOWN);
        assertEquals(focused(), ringed());
    }

    @Test
    void theNextTouchTakesItAway() {
        kiosk.press(KeyCode.DOWN);
        kiosk.set("Text size: normal. Press for large");

        assertEquals(List.of(), ringed());
    }

    @Test
    void itLeavesTheWordsOfTheSharedControlsAsMuchRoomAsTheyHadWithoutIt() {
        Map<Node, Double> without = Toolkit.onFx(() -> kiosk.scene().getRoot().lookupAll(".frame-button").stream()
                .collect(Collectors.toMap(node -> node, FocusRingTest::taken)));
        Set<Node> met = new HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            kiosk.press(KeyCode.DOWN);
            Node now = focused().get(0);
            if (without.containsKey(now)) {
                met.add(now);
                assertEquals(without.get(now), Toolkit.onFx(() -> taken(now)), ROUNDING, now::toString);
            }
        }
        assertTrue(met.size() > 3, met::toString);
    }

    /** By the insets of a button on both sides, in px. */
    private static double taken(Node button) {
        Insets insets = ((Region) button).getInsets();
        return insets.getLeft() + insets.getRight();
    }
}
