package anteroom.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VitalsTest {
    private final FakeClock clock = new FakeClock();
    private final Vitals vitals = new Vitals(clock);

    /** Lets seconds pass, looked at each second. */
    private Optional<ExitStatus> after(int seconds, Runnable each) {
        for (int second = 0; second < seconds; second++) {
            clock.advance(Duration.ofSeconds(1));
            each.run();
            Optional<ExitStatus> verdict = vitals.verdict();
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    @Test
    void isWellWhileItTicksAndDraws() {
        assertEquals(Optional.empty(), after(3600, () -> {
            vitals.tick();
            vitals.picture();
        }));
    }

    @Nested
    @DisplayName("case 16: the toolkit's thread is stuck")
    class Stuck {
        @Test
        void isNoticedWithinTenSeconds() {
            assertEquals(Optional.of(ExitStatus.STUCK), after(10, () -> {}));
        }

        @Test
        void isNotImaginedBeforeEight() {
            assertEquals(Optional.empty(), after(8, () -> {}));
        }

        @Test
        void isForgottenOnceItTicksAgain() {
            after(7, () -> {});
            vitals.tick();
            vitals.picture();

            assertEquals(Optional.empty(), after(7, () -> {}));
        }
    }

    @Nested
    @DisplayName("case 17: the picture is black or frozen")
    class NoPicture {
        @Test
        void isNoticedWithinTenSecondsThoughTheThreadLives() {
            assertEquals(Optional.of(ExitStatus.NO_PICTURE), after(10, vitals::tick));
        }
    }

    @Nested
    @DisplayName("case 17: the machine was suspended, or the process stopped")
    class Suspended {
        @Test
        void nobodyIsBlamedForAGapInWhichTheWatchSleptToo() {
            clock.advance(Duration.ofHours(8));

            assertEquals(Optional.empty(), vitals.verdict());
            assertEquals(Optional.empty(), after(7, () -> {}));
        }

        @Test
        void whoDoesNotWakeUpWithItIsStillNoticed() {
            clock.advance(Duration.ofHours(8));
            vitals.verdict();

            assertEquals(Optional.of(ExitStatus.STUCK), after(10, () -> {}));
        }
    }
}
