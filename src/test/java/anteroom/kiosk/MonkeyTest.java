package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.staff.FakeStaffActions;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.Memory;
import anteroom.testkit.Monkey;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody small who presses everything, {@code -Dmonkey.acts} times (100,000 with {@code -Pmonkey}), as
 * {@code -Dmonkey.seed} says.
 */
@ExtendWith(Toolkit.class)
@DisplayName("case 9: taps, drags and keys at random")
class MonkeyTest {
    private static final int ACTS = Integer.getInteger("monkey.acts", 5_000);
    private static final long SEED = Long.getLong("monkey.seed", 20_261_121);

    /** The pictures that are kept may be others, for other sizes of text, from one time to the next. */
    private static final long HEAP_NOISE = 24L * 1024 * 1024;

    private KioskDriver kiosk;
    private FakeStaffActions actions;

    @BeforeEach
    void begin(@TempDir Path folder) {
        kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET, Bundled.exampleClinic(), clock -> {
            actions = new FakeStaffActions(folder, clock);
            return new Kiosk.Lobby(Optional.of(actions), () -> LocalDateTime.of(2026, 11, 21, 14, 0));
        });
        actions.setPin("271828");
    }

    @Test
    void findsNoExceptionNoDeadEndAndNoLeak() {
        Monkey monkey = new Monkey(kiosk, new Random(SEED));
        String who = "monkey.seed=" + SEED;
        long start = System.nanoTime();

        monkey.act(ACTS / 5, who);
        startOver(who);
        int nodes = nodes();
        long before = Memory.used();
        long after = before;
        long largestStep = 0;
        for (int i = 0; i < 8; i++) {
            monkey.act(ACTS / 10, who);
            startOver(who);
            long now = Memory.used();
            largestStep = Math.max(largestStep, now - after);
            after = now;
        }

        // What is loaded once, by another test of this process perhaps, is one step; a leak is a step each time.
        long grown = after - before - largestStep;
        System.out.printf(
                "monkey.seed=%d: %,d acts in %d s; live nodes %d and %d, heap %,d and %,d kB%n",
                SEED,
                ACTS,
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                nodes,
                nodes(),
                before / 1024,
                after / 1024);

        assertAll(
                who,
                () -> assertEquals(nodes, nodes(), "live nodes at the waiting picture"),
                () -> assertTrue(grown < HEAP_NOISE, () -> "the heap has grown by " + grown),
                () -> assertEquals(List.of(), actions.asked(), "it came past the PIN"),
                () -> assertTrue(monkey.places() >= 6, () -> "it came only to " + monkey.places() + " kinds of place"));
    }

    /** From wherever it is, one press leads back, and nothing of the visit is left. */
    private void startOver(String who) {
        kiosk.leaveAlone(Duration.ofSeconds(61));
        if (kiosk.kiosk().session().idle().warning()) {
            kiosk.tap("I am done");
        } else if (!(kiosk.screen() instanceof Screen.Attract)) {
            kiosk.finish();
        }
        assertEquals(new Screen.Attract(), kiosk.screen(), who);
        assertEquals("", kiosk.kiosk().questions().query(), who);
    }

    private int nodes() {
        return Toolkit.onFx(() -> Nodes.shown(kiosk.scene().getRoot()).size());
    }
}
