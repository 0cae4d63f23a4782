package anteroom.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("case 10: wiping the screen")
class CleaningTest {
    private final FakeClock clock = new FakeClock();
    private final Cleaning cleaning = new Cleaning(clock);

    @Test
    void takesAMinuteAndEndsByItself() {
        cleaning.start();
        assertEquals(60, cleaning.secondsLeftProperty().get());

        clock.advance(Duration.ofMillis(59_999));
        cleaning.tick();
        assertTrue(cleaning.running());

        clock.advance(Duration.ofMillis(1));
        cleaning.tick();
        assertFalse(cleaning.running());
    }
}
