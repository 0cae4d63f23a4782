package anteroom.testkit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/** The toolkit's thread as kiosks of tests give it work for later; a test waits until all of it has been done. */
public final class ToolkitQueue implements Executor {
    private static final AtomicInteger LEFT = new AtomicInteger();

    @Override
    public void execute(Runnable work) {
        LEFT.incrementAndGet();
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                LEFT.decrementAndGet();
            }
        });
    }

    /**
     * Waits for all work, also for what other work has given.
     *
     * @return whether there was any
     */
    public static boolean await() {
        boolean any = false;
        while (LEFT.get() > 0) {
            any = true;
            Toolkit.runOnFx(() -> {});
        }
        return any;
    }
}
