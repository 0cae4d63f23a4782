package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.TextSize;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import java.util.List;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class IdleWarningTest {
    private KioskDriver kiosk;

    @BeforeEach
    void somebodyBegins() {
        begin(ScreenSize.SMALL_TABLET);
    }

    private void begin(ScreenSize size) {
        kiosk = KioskDriver.start(size);
        kiosk.arrange(shown -> shown.session().begin());
    }

    private Arc ring() {
        return (Arc) Toolkit.onFx(() -> kiosk.scene().lookup(".idle-warning .left"));
    }

    private void waitUntilWarned() {
        while (!kiosk.shows("I need more time")) {
            kiosk.leaveAlone(Duration.ofSeconds(1));
        }
    }

    @Test
    void aRingEmptiesAroundTheNumber() {
        waitUntilWarned();
        double full = ring().getLength();
        assertTrue(ring().isVisible());
        assertEquals(360, full, 1);

        kiosk.leaveAlone(Duration.ofSeconds(10));

        assertTrue(ring().getLength() < full - 60, () -> "the ring is still " + ring().getLength() + " degrees long");
        assertTrue(kiosk.texts().contains("20"), () -> String.join(", ", kiosk.texts()));
    }

    @Test
    void theNumberStandsAloneWithLessMovement() {
        kiosk.arrange(
                shown -> shown.session().preferences().lessMovementProperty().set(true));
        waitUntilWarned();

        assertFalse(ring().isVisible());
        assertTrue(kiosk.texts().contains("30"), () -> String.join(", ", kiosk.texts()));
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void hasRoomForTheLargestWords(ScreenSize size) {
        begin(size);
        kiosk.arrange(shown -> shown.session().preferences().textSizeProperty().set(TextSize.LARGEST));
        waitUntilWarned();

        assertEquals(List.of(), kiosk.faults());
        double height = Toolkit.onFx(
                () -> kiosk.scene().lookup(".idle-panel").getBoundsInParent().getHeight());
        assertTrue(height < size.height());
    }
}
