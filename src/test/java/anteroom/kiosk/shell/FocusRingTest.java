package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class FocusRingTest {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

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
}
