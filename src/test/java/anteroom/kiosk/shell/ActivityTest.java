package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.Mouse;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import javafx.event.Event;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does, and only that, keeps a visit. */
@ExtendWith(Toolkit.class)
@DisplayName("somebody who")
class ActivityTest {
    private final KioskDriver kiosk = KioskDriver.start(ScreenSize.PANEL);

    ActivityTest() {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(new Screen.Browse());
        });
    }

    @Test
    void turnsAWheelIsThere() {
        keepDoing(wheel(false));

        assertEquals(new Screen.Browse(), kiosk.screen());
    }

    @Test
    void dragsForLongIsThere() {
        send(Mouse.event(MouseEvent.MOUSE_PRESSED, 600, 400));
        keepDoing(Mouse.event(MouseEvent.MOUSE_DRAGGED, 600, 410));

        assertEquals(new Screen.Browse(), kiosk.screen());
    }

    @Test
    void turnsTheWheelWhileItIsAskedIsThere() {
        kiosk.leaveAlone(Duration.ofSeconds(95));
        assertTrue(kiosk.kiosk().session().idle().warning());
        send(wheel(false));

        assertFalse(kiosk.kiosk().session().idle().warning());
    }

    @Test
    void hasLetGoOfAPageThatRollsOnMayHaveGone() {
        keepDoing(wheel(true));

        assertEquals(new Screen.Attract(), kiosk.screen());
    }

    /** Somebody else may have come who reads over the warning's edge. */
    @ParameterizedTest(name = "high contrast: {0}")
    @ValueSource(booleans = {false, true})
    void walksOffHasTheirWordsCovered(boolean highContrast) {
        kiosk.arrange(made -> {
            made.session().preferences().highContrastProperty().set(highContrast);
            made.session().navigation().open(new Screen.Ask());
            made.questions().queryProperty().set("i feel sick");
        });
        kiosk.leaveAlone(Duration.ofSeconds(95));
        int[] first = picture();
        kiosk.arrange(made -> made.questions().queryProperty().set("can i drive home"));

        assertArrayEquals(first, picture());
    }

    private int[] picture() {
        return Toolkit.onFx(() -> {
            WritableImage image = kiosk.scene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    private void keepDoing(Event event) {
        for (int second = 0; second < 125; second++) {
            kiosk.leaveAlone(Duration.ofSeconds(1));
            send(event);
        }
    }

    private void send(Event event) {
        Toolkit.runOnFx(() -> Event.fireEvent(kiosk.scene().getRoot(), event));
    }

    private static ScrollEvent wheel(boolean inertia) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                600,
                400,
                600,
                400,
                false,
                false,
                false,
                false,
                true,
                inertia,
                0,
                -40,
                0,
                -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
