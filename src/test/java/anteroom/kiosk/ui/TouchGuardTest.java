package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.FakeClock;
import anteroom.testkit.Mouse;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private static final double PX_PER_MM = 4;

    private final FakeClock clock = new FakeClock();
    private final Button next = new Button("Next");
    private final Button back = new Button("Back");
    private final HBox page = new HBox(next, back);
    private int heard;

    TouchGuardTest() {
        Toolkit.runOnFx(() -> {
            new TouchGuard(clock, Duration.ofMillis(300), () -> PX_PER_MM).watch(new Scene(page, 300, 100));
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

    @ParameterizedTest(name = "a key again after {0} ms: {1}")
    @CsvSource({"20, deaf", "60, deaf", "99, deaf", "100, heard", "120, heard", "180, heard", "250, heard"})
    void aKeyIsMeantToBePressedTwice(int millis, String second) {
        KeyButton key = Toolkit.onFx(() -> {
            KeyButton made = KeyButton.of("e", () -> {});
            page.getChildren().add(made);
            return made;
        });
        press(key, MouseButton.PRIMARY);
        clock.advance(Duration.ofMillis(millis));
        press(key, MouseButton.PRIMARY);

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

    @ParameterizedTest(name = "let go {0} px away, 4 px to the mm: {1}")
    @CsvSource({"0, 1", "20, 1", "31, 1", "32, 0", "200, 0"})
    void aFingerThatSlidesOffByLessThanATapHasTapped(double px, int pressed) {
        int[] fired = {0};
        Toolkit.runOnFx(() -> {
            page.applyCss();
            next.setOnAction(event -> fired[0]++);
            fire(next, Mouse.event(MouseEvent.MOUSE_PRESSED, 0, 5));
            if (px > 0) {
                // As JavaFX does when the finger has left the button.
                next.disarm();
            }
            fire(next, Mouse.event(MouseEvent.MOUSE_RELEASED, px, 5));
        });

        assertEquals(pressed, fired[0]);
    }

    @Test
    void aPressThatIsRefusedIsNoTapEither() {
        int[] fired = {0};
        Toolkit.runOnFx(() -> {
            page.applyCss();
            next.setOnAction(event -> fired[0]++);
            for (int i = 0; i < 2; i++) {
                fire(next, Mouse.event(MouseEvent.MOUSE_PRESSED, 0, 5));
                next.disarm();
                fire(next, Mouse.event(MouseEvent.MOUSE_RELEASED, 10, 5));
            }
        });

        assertEquals(1, fired[0]);
    }

    @Test
    void aKeyThatIsHeldActsOnce() {
        int[] pressed = {0};
        Toolkit.runOnFx(() -> {
            page.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed[0]++);
            for (int i = 0; i < 5; i++) {
                fire(page, key(KeyEvent.KEY_PRESSED, KeyCode.DOWN));
            }
            fire(page, key(KeyEvent.KEY_RELEASED, KeyCode.DOWN));
            fire(page, key(KeyEvent.KEY_PRESSED, KeyCode.DOWN));
        });

        assertEquals(2, pressed[0]);
    }

    @Test
    void lettersWithoutACodeMayOverlapAndActOnceEach() {
        StringBuilder typed = new StringBuilder();
        Toolkit.runOnFx(() -> {
            page.addEventFilter(KeyEvent.KEY_PRESSED, event -> typed.append(event.getText()));
            for (String letter : List.of("ñ", "ж", "ö", "ñ")) {
                fire(page, letter(KeyEvent.KEY_PRESSED, letter));
                fire(page, letter(KeyEvent.KEY_PRESSED, letter));
                if (letter.equals("ж")) {
                    // Shift was pressed before it was let go.
                    fire(page, letter(KeyEvent.KEY_RELEASED, "Ñ"));
                }
            }
        });

        assertEquals("ñжöñ", typed.toString());
    }

    @ParameterizedTest(name = "Enter again after {0} ms: {1}")
    @CsvSource({"50, 1", "299, 1", "300, 2"})
    void aTremblingFingerPressesEnterOnce(int millis, int times) {
        int[] pressed = {0};
        Toolkit.runOnFx(() -> {
            page.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed[0]++);
            next.requestFocus();
            for (int i = 0; i < 2; i++) {
                fire(next, key(KeyEvent.KEY_PRESSED, KeyCode.ENTER));
                fire(next, key(KeyEvent.KEY_RELEASED, KeyCode.ENTER));
                clock.advance(Duration.ofMillis(millis));
            }
        });

        assertEquals(times, pressed[0]);
    }

    @Test
    void aLongPressOpensNoMenuAndDragsNothingAway() {
        Toolkit.runOnFx(() -> {
            fire(next, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
            fire(next, Mouse.event(MouseEvent.DRAG_DETECTED, 5, 5, MouseButton.PRIMARY));
        });

        assertEquals(0, heard);
    }

    private void press(Node node, MouseButton button) {
        Toolkit.runOnFx(() -> fire(node, Mouse.event(MouseEvent.MOUSE_PRESSED, 5, 5, button)));
    }

    private static void fire(Node node, Event event) {
        Event.fireEvent(node, event);
    }

    private static KeyEvent letter(javafx.event.EventType<KeyEvent> type, String text) {
        return new KeyEvent(type, "", text, KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }
}
