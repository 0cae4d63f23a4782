package anteroom.kiosk;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Does things on the toolkit's thread again and again. A thread of its own keeps the time: with an animation that never
 * ends the toolkit would prepare sixty frames a second.
 */
final class ToolkitClock {
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "anteroom-clock");
        thread.setDaemon(true);
        return thread;
    });

    Future<?> every(Duration pause, Runnable work) {
        long millis = (long) pause.toMillis();
        return time.scheduleWithFixedDelay(() -> Platform.runLater(work), millis, millis, TimeUnit.MILLISECONDS);
    }
}
