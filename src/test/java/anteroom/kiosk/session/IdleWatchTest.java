package anteroom.kiosk.session;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdleWatchTest {
    private final FakeClock clock = new FakeClock();
    private int gone;
    private final IdleWatch watch = new IdleWatch(clock, ofSeconds(90), ofSeconds(30), () -> gone++);

    @Nested
    class BeforeAnybodyTouches {
        @Test
        void nobodyIsWaitedFor() {
            pass(ofDays(3));

            assertFalse(watch.warning());
            assertEquals(0, gone);
        }
    }

    @Nested
    class AfterATouch {
        @BeforeEach
        void touch() {
            watch.touched();
        }

        @Test
        void knowsWhetherSomebodyAskedForTheWarning() {
            watch.askNow();
            assertTrue(watch.warning() && watch.asked());

            watch.touched();
            assertFalse(watch.asked());

            pass(ofSeconds(90));
            assertTrue(watch.warning() && !watch.asked());
        }

        @ParameterizedTest(name = "after {0} s: {1}")
        @CsvSource(textBlock = """
                0,    quiet
                89.9, quiet
                90,   30
                90.1, 30
                91,   29
                100,  20
                119,  1
                119.9, 1
                120,  gone
                121,  gone
                """)
        void warnsCountsDownAndEnds(double seconds, String state) {
            pass(ofMillis((long) (seconds * 1000)));

            assertEquals(
                    state,
                    gone > 0
                            ? "gone"
                            : watch.warning() ? "" + watch.secondsLeftProperty().get() : "quiet");
        }

        @Test
        void aTouchInTimePutsTheWarningOff() {
            pass(ofSeconds(80));
            watch.touched();
            pass(ofSeconds(80));

            assertFalse(watch.warning());
        }

        @Test
        void endsOnceAndThenRests() {
            pass(ofSeconds(500));
            pass(ofSeconds(500));

            assertEquals(1, gone);
            assertFalse(watch.warning());
        }

        @Test
        void restingForgetsTheTouch() {
            watch.rest();
            pass(ofSeconds(500));

            assertEquals(0, gone);
        }
    }

    @Nested
    class DuringTheWarning {
        @BeforeEach
        void warn() {
            watch.touched();
            pass(ofSeconds(119));
            assertTrue(watch.warning());
        }

        @Test
        void aTouchTakesItAwayAtOnce() {
            watch.touched();

            assertFalse(watch.warning());
            assertEquals(IdleWatch.NOT_WARNING, watch.secondsLeftProperty().get());
        }

        @Test
        void theNextOneComesAfterTheFullTimeAgain() {
            watch.touched();
            pass(ofMillis(89_999));
            assertFalse(watch.warning());

            pass(ofMillis(1));
            assertEquals(30, watch.secondsLeftProperty().get());
        }
    }

    @Test
    void mayBePutOffWithoutLimit() {
        watch.touched();
        for (int i = 0; i < 1000; i++) {
            pass(ofSeconds(119));
            watch.touched();
        }

        assertEquals(0, gone);
    }

    /** A computer that slept, or a toolkit that hung, sees the clock far ahead. */
    @Test
    void aLeapOfTheClockEndsTheSessionAtOnce() {
        watch.touched();
        clock.advance(ofDays(2));
        watch.tick();

        assertEquals(1, gone);
    }

    /** Nothing promises that a monotonic clock is above zero. */
    @Test
    void doesNotMindAClockThatBeginsBelowZero() {
        FakeClock early = new FakeClock();
        early.advance(ofDays(-40_000));
        IdleWatch other = new IdleWatch(early, ofSeconds(90), ofSeconds(30), () -> gone++);
        other.touched();
        early.advance(ofSeconds(89));
        other.tick();

        assertFalse(other.warning());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19})
    void refusesAWarningShorterThanTwentySeconds(int seconds) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new IdleWatch(clock, ofSeconds(90), ofSeconds(seconds), () -> {}));
    }

    private void pass(Duration time) {
        clock.advance(time);
        watch.tick();
    }
}
