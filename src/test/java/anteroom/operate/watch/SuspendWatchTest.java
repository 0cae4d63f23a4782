package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("case 17: the machine was suspended")
class SuspendWatchTest {
    private final FakeClock clock = new FakeClock();
    private long suspendedMillis;
    private final SuspendWatch watch = new SuspendWatch(clock, () -> clock.getAsLong() / 1_000_000 + suspendedMillis);

    @Test
    void wakingIsToldOnce() {
        suspendedMillis += Duration.ofHours(8).toMillis();

        assertTrue(watch.woke());
        assertFalse(watch.woke());
    }

    @Test
    void aLongQuietTimeIsNoSuspend() {
        clock.advance(Duration.ofHours(8));

        assertFalse(watch.woke());
    }

    @Test
    void aClockThatIsCorrectedALittleOrSetBackIsNone() {
        suspendedMillis += 2_000;
        assertFalse(watch.woke());
        suspendedMillis -= Duration.ofDays(365).toMillis();
        assertFalse(watch.woke());
    }
}
