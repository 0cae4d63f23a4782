package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("between the first picture and the kiosk")
@ExtendWith(Toolkit.class)
class LaunchSceneTest {
    private final KioskDriver patient = KioskDriver.start(ScreenSize.SMALL_TABLET);
    private LaunchScene launch;

    @BeforeEach
    void launch() {
        int width = ScreenSize.SMALL_TABLET.width();
        int height = ScreenSize.SMALL_TABLET.height();
        LaunchPicture picture =
                new LaunchPicture("key", 1, Optional.empty(), width, height, new byte[4 * width * height]);
        launch = Toolkit.onFx(() -> new LaunchScene(picture));
    }

    private void touch(double x, double y, MouseButton button) {
        Toolkit.runOnFx(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, x, y, button);
            mouse(MouseEvent.MOUSE_RELEASED, x, y, button);
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        Node target = launch.scene().getRoot();
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(target, x, y)));
    }

    private void key(KeyCode code) {
        Toolkit.runOnFx(() -> {
            fire(KeyEvent.KEY_PRESSED, code);
            fire(KeyEvent.KEY_RELEASED, code);
        });
    }

    private void fire(EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(launch.scene(), new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private Screen built() {
        Toolkit.runOnFx(() -> launch.pressOn(patient.scene()));
        return patient.screen();
    }

    @Test
    void isTouchedOnceThereIsSomethingToPress() {
        touch(400, 300, MouseButton.SECONDARY);
        assertFalse(launch.touched().isDone());
        touch(400, 300, MouseButton.PRIMARY);
        assertTrue(launch.touched().isDone());
    }

    @Test
    void theWindowHasTheColourOfThePicturesCornerFromTheStart() {
        LaunchPicture picture = new LaunchPicture(
                "key", 1, Optional.empty(), 1, 1, new byte[] {(byte) 0x33, (byte) 0x66, (byte) 0x99, (byte) 0xff});
        assertEquals(
                Color.web("#996633"),
                Toolkit.onFx(() -> new LaunchScene(picture).scene().getFill()));
    }

    @Test
    void thereIsNothingButAPicture() {
        assertTrue(launch.scene().getStylesheets().isEmpty());
        assertTrue(Toolkit.onFx(
                () -> launch.scene().getRoot().lookupAll("*").stream().noneMatch(Control.class::isInstance)));
    }

    @Test
    void whoTouchesNothingStaysWhereTheyAre() {
        assertEquals(new Screen.Attract(), built());
    }

    @Nested
    @DisplayName("what is touched acts as soon as it can")
    class Touched {
        @Test
        void anywhere() {
            touch(700, 200, MouseButton.PRIMARY);
            assertEquals(new Screen.Home(), built());
        }

        @Test
        void onTheWayToHelp() {
            Bounds help = Toolkit.onFx(() -> {
                Node button = patient.scene().getRoot().lookup(".help");
                return button.localToScene(button.getBoundsInLocal());
            });

            touch(help.getCenterX(), help.getCenterY(), MouseButton.PRIMARY);

            assertEquals(new Screen.Help(), built());
        }

        @Test
        void byEnter() {
            key(KeyCode.ENTER);
            assertEquals(new Screen.Home(), built());
        }

        @Test
        void bySpace() {
            key(KeyCode.SPACE);
            assertEquals(new Screen.Home(), built());
        }

        @Test
        void byTheKeyOfHelp() {
            key(KeyCode.F8);
            assertEquals(new Screen.Help(), built());
        }

        @Test
        void onceHoweverOften() {
            for (int i = 0; i < 10; i++) {
                touch(700, 200, MouseButton.PRIMARY);
            }
            assertEquals(new Screen.Home(), built());
            assertEquals(new Screen.Home(), built(), "nothing is left that could act again");
        }

        @Test
        void andNotWithAnotherButtonOfAMouse() {
            touch(700, 200, MouseButton.SECONDARY);
            assertEquals(new Screen.Attract(), built());
        }
    }
}
