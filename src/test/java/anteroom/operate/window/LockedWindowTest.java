package anteroom.operate.window;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.Toolkit;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class LockedWindowTest {
    private Stage stage;
    private LockedWindow window;

    @BeforeEach
    void open() {
        Toolkit.runOnFx(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Group(), 100, 100));
            window = new LockedWindow(stage, 1);
            window.show();
        });
    }

    @AfterEach
    void close() {
        Toolkit.runOnFx(stage::hide);
    }

    private void isBackAfter(Consumer<Stage> theft) {
        Toolkit.runOnFx(() -> theft.accept(stage));
        Toolkit.runOnFx(window::hold);
        assertAll(
                () -> assertTrue(stage.isShowing(), "showing"),
                () -> assertTrue(!stage.isIconified(), "not iconified"),
                () -> assertTrue(stage.isFullScreen(), "full screen"),
                () -> assertTrue(stage.isAlwaysOnTop(), "on top"),
                () -> assertTrue(stage.isFocused(), "focused"),
                () -> assertEquals(Screen.getPrimary().getBounds().getWidth(), stage.getWidth()));
    }

    @Test
    @DisplayName("case 1: no key leaves full screen, and nothing says which one would")
    void noWayOut() {
        assertEquals(KeyCombination.NO_MATCH, stage.getFullScreenExitKeyCombination());
        assertEquals("", stage.getFullScreenExitHint());
    }

    @Test
    @DisplayName("case 1: Alt+F4 and every other request to close are ignored")
    void staysOpen() {
        isBackAfter(open -> open.fireEvent(new WindowEvent(open, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    @DisplayName("case 19: it comes back when its place was taken")
    void comesBack() {
        isBackAfter(open -> open.setFullScreen(false));
        isBackAfter(open -> open.setIconified(true));
        isBackAfter(open -> open.setAlwaysOnTop(false));
        isBackAfter(open -> {
            open.setFullScreen(false);
            open.setWidth(50);
        });
    }

    @Test
    @DisplayName("case 17: a display that is not there is stood in for by the first one")
    void findsADisplay() {
        Toolkit.runOnFx(() -> assertEquals(Screen.getPrimary().getBounds(), new LockedWindow(stage, 7).bounds()));
        Toolkit.runOnFx(() -> assertEquals(Screen.getPrimary().getBounds(), new LockedWindow(stage, 0).bounds()));
    }
}
