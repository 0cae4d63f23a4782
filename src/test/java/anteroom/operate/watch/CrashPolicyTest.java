package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("case 16: an exception in a handler")
class CrashPolicyTest {
    /** Held, as the logging system itself forgets a logger that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("anteroom.mishaps");

    private final FakeClock clock = new FakeClock();
    private final List<String> done = new ArrayList<>();
    private final Thread toolkit = new Thread("toolkit");
    private CrashPolicy mishaps =
            new CrashPolicy(clock, toolkit, () -> done.add("start over"), status -> done.add("end " + status));

    @BeforeEach
    void quiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        LOGGER.setLevel(null);
    }

    private void mishap(Throwable thrown) {
        mishaps.uncaughtException(toolkit, thrown);
    }

    @Test
    void startsOver() {
        mishap(new IllegalStateException());

        assertEquals(List.of("start over"), done);
    }

    @Test
    void givesUpAtTheFourthInAMinute() {
        for (int i = 0; i < 4; i++) {
            mishap(new IllegalStateException());
            clock.advance(Duration.ofSeconds(19));
        }

        assertEquals(List.of("start over", "start over", "start over", "end BROKEN"), done);
    }

    @Test
    void carriesOnForeverWhenTheyAreRare() {
        for (int i = 0; i < 100; i++) {
            mishap(new IllegalStateException());
            clock.advance(Duration.ofSeconds(21));
        }

        assertEquals(100, done.stream().filter("start over"::equals).count());
    }

    @Test
    void givesUpWhenStartingOverFailsToo() {
        mishaps = new CrashPolicy(
                clock,
                toolkit,
                () -> {
                    throw new IllegalStateException();
                },
                status -> done.add("end " + status));

        mishap(new IllegalStateException());

        assertEquals(List.of("end BROKEN"), done);
    }

    @Test
    void endsAtOnceWhenMemoryHasRunOut() {
        mishap(new IllegalStateException(new OutOfMemoryError()));

        assertEquals(List.of("end OUT_OF_MEMORY"), done);
    }

    @Test
    void sendsNobodyAwayForWorkThatFailedInTheBackground() {
        mishaps.uncaughtException(new Thread("background"), new IllegalStateException());

        assertEquals(List.of(), done);
    }
}
