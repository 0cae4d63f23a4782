package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyRestartTest {
    private final FakeClock clock = new FakeClock();

    private NightlyRestart at(String time) {
        return new NightlyRestart(() -> Optional.of(LocalTime.parse(time)), clock);
    }

    @ParameterizedTest(name = "set for {0}, at {1}: {2}")
    @CsvSource({
        "03:30, 03:29:59, false",
        "03:30, 03:30:00, true",
        "03:30, 04:29:59, true",
        "03:30, 04:30:00, false",
        "23:30, 00:15:00, true",
        "00:00, 23:59:59, false"
    })
    void isDueInTheHourAfter(String set, LocalTime now, boolean due) {
        NightlyRestart restart = at(set);
        clock.advance(Duration.ofHours(20));

        assertEquals(due, restart.due(now, true));
    }

    @Test
    void waitsUntilNobodyIsThere() {
        NightlyRestart restart = at("03:30");
        clock.advance(Duration.ofHours(20));

        assertFalse(restart.due(LocalTime.of(3, 45), false));
        assertTrue(restart.due(LocalTime.of(3, 50), true));
    }

    @Test
    @DisplayName("case 15: a clock that jumps back every hour restarts it once in four hours at the most")
    void doesNotRestartAgainAndAgain() {
        NightlyRestart restart = at("03:30");
        clock.advance(Duration.ofHours(4).minusNanos(1));

        assertFalse(restart.due(LocalTime.of(3, 30), true));
    }

    @Test
    void neverComesUnlessItIsSet() {
        NightlyRestart never = new NightlyRestart(Optional::empty, clock);
        clock.advance(Duration.ofDays(365));

        assertFalse(never.due(LocalTime.of(3, 30), true));
    }
}
