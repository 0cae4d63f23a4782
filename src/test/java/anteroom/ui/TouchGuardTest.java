package anteroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.FakeClock;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** With a guard of 300 ms. */
@ExtendWith(Toolkit.class)
class TouchGuardTest {
    private final FakeClock clock = new FakeClock();
    private final Button next = new Button("Next");
    private final Button back = new Button("Back");
    private final HBox page = new HBox(next, back);
    private int heard;

    TouchGuardTest() {
        Toolkit.runOnFx(() -> {
            new TouchGuard(clock, Duration.ofMillis(300)).watch(new Scene(page, 300, 100));
            page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> heard++);
            page.addEventFilter(ContextMenuEvent.ANY, event -> heard++);
            page.addEventFilter(MouseEvent.DRAG_DETECTED, event -> heard++);
        });
    }

    @ParameterizedTest(name = "a second press after {0} ms: {1}")
    @CsvSource({"0, deaf", "50, deaf", "299, deaf", "300, heard", "1000, heard"})
    void aTremblingFingerPressesOnce(int millis, String second) {
        press(next, MouseButton.PRIMARY);
        clock.advance(Duration.ofMillis(millis));
        press(next, MouseButton.PRIMARY);

        assertEquals(second.equals("heard") ? 2 : 1, heard);
    }

    @Test
    void anotherButtonHearsAtOnce() {
        press(next, MouseButton.PRIMARY);
        press(back, MouseButton.PRIMARY);

        assertEquals(2, heard);
    }

    @Test
    void aFingerThatTremblesOnDoesNotPutItOff() {
        press(next, MouseButton.PRIMARY);
        clock.advance(Duration.ofMillis(200));
        press(next, MouseButton.PRIMARY);
        clock.advance(Duration.ofMillis(200));
        press(next, MouseButton.PRIMARY);

        assertEquals(2, heard, "400 ms after the press that counted, the button must hear again");
    }

    @Test
    void whatIsNoButtonHearsAlways() {
        press(page, MouseButton.PRIMARY);
        press(page, MouseButton.PRIMARY);

        assertEquals(2, heard);
    }

    @ParameterizedTest
    @EnumSource(
            value = MouseButton.class,
            names = {"SECONDARY", "MIDDLE", "BACK", "FORWARD"})
    void otherMouseButtonsDoNothing(MouseButton button) {
        press(next, button);

        assertEquals(0, heard);
    }

    @Test
    void aLongPressOpensNoMenuAndDragsNothingAway() {
        Toolkit.runOnFx(() -> {
            fire(next, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
            fire(next, event(MouseEvent.DRAG_DETECTED, MouseButton.PRIMARY));
        });

        assertEquals(0, heard);
    }

    private void press(Node node, MouseButton button) {
        Toolkit.runOnFx(() -> fire(node, event(MouseEvent.MOUSE_PRESSED, button)));
    }

    private static void fire(Node node, Event event) {
        Event.fireEvent(node, event);
    }

    private static MouseEvent event(javafx.event.EventType<MouseEvent> type, MouseButton button) {
        return new MouseEvent(
                type, 5, 5, 5, 5, button, 1, false, false, false, false, true, false, false, false, false, true, null);
    }
}
