package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final FakeClock clock = new FakeClock();
    private final ToolkitHealth toolkitHealth = new ToolkitHealth(clock, () -> 0, () -> 0, Map::of);
    private final List<ExitStatus> ended = new ArrayList<>();
    private Worker worker = new Worker("search", PATIENCE, true);

    @BeforeEach
    void hang() throws InterruptedException {
        hangIn(worker);
    }

    @AfterEach
    void letGo() {
        never.countDown();
    }

    private void hangIn(Worker busy) throws InterruptedException {
        busy.execute(() -> {
            begun.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        begun.await();
    }

    @Test
    void hangsAfterSoManyLooksAtTheSameWorkAndSaysSoOnce() {
        assertEquals(
                List.of(false, false, false, true, false),
                List.of(worker.hangs(), worker.hangs(), worker.hangs(), worker.hangs(), worker.hangs()));
    }

    @Test
    void tellsWhereItHangs() {
        assertTrue(worker.toString().startsWith("search at "), worker.toString());
        assertTrue(worker.toString().contains("WorkerTest"), worker.toString());
    }

    @Test
    void isWellWhenItHasNothingToDo() {
        Worker idle = new Worker("disk", PATIENCE, true);
        for (int i = 0; i < 10; i++) {
            assertFalse(idle.hangs());
        }
    }

    @Test
    void endsTheKioskWhenItIsVital() {
        lookFor(4, worker);
        assertEquals(List.of(ExitStatus.STUCK), ended);
    }

    @Test
    void isOnlyNotedWhenTheKioskCanDoWithoutIt() throws InterruptedException {
        Worker disk = new Worker("disk", PATIENCE, false);
        hangIn(disk);
        lookFor(10, disk);
        assertEquals(List.of(), ended);
    }

    private void lookFor(int seconds, Worker watched) {
        Watchdog watchman =
                new Watchdog(toolkitHealth, SystemdNotifier.of(java.util.Map.of(), 1, clock, text -> {}), ended::add);
        watchman.follow(Thread.currentThread(), List.of(watched), ended::add);
        for (int i = 0; i < seconds; i++) {
            toolkitHealth.tick();
            toolkitHealth.picture();
            toolkitHealth.inPlace();
            watchman.look();
        }
    }
}
