package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemdNotifierTest {
    private static final long PID = 42;

    private final FakeClock clock = new FakeClock();
    private final List<String> said = new ArrayList<>();

    private void aliveForAMinute(Map<String, String> environment) {
        SystemdNotifier supervisor = SystemdNotifier.of(environment, PID, clock, said::add);
        for (int second = 0; second < 60; second++) {
            supervisor.alive();
            clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void systemdHearsTwiceInTheTimeItAllows() {
        aliveForAMinute(Map.of("NOTIFY_SOCKET", "/run/systemd/notify", "WATCHDOG_USEC", "30000000"));

        assertEquals(List.of("WATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1"), said);
    }

    @Test
    void nothingIsSaidUnlessAsked() {
        aliveForAMinute(Map.of("NOTIFY_SOCKET", "/run/systemd/notify"));
        aliveForAMinute(Map.of("WATCHDOG_USEC", "30000000"));
        aliveForAMinute(Map.of());

        assertEquals(List.of(), said);
    }

    @Test
    void nothingIsSaidWhenAnotherProcessWasAsked() {
        aliveForAMinute(
                Map.of("NOTIFY_SOCKET", "/run/systemd/notify", "WATCHDOG_USEC", "30000000", "WATCHDOG_PID", "1"));

        assertEquals(List.of(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "soon", "99999999999999999999"})
    void aTimeThatMakesNoSenseIsNoTime(String time) {
        aliveForAMinute(Map.of("NOTIFY_SOCKET", "/run/systemd/notify", "WATCHDOG_USEC", time));

        assertEquals(List.of(), said);
    }
}
