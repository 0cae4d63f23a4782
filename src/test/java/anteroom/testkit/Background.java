package anteroom.testkit;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The one thread for background work of all tests; a test waits until all is done that was given to it. */
public final class Background implements Executor {
    private static final long PATIENCE_SECONDS = 30;

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "background-of-tests");
        thread.setDaemon(true);
        return thread;
    });
    private static final Phaser LEFT = new Phaser(1);
    private static final AtomicBoolean GIVEN = new AtomicBoolean();
    private static final AtomicReference<@Nullable Throwable> THROWN = new AtomicReference<>();

    @Override
    public void execute(Runnable work) {
        // Before the work that gives it ends, so that nobody sees all done in between.
        LEFT.register();
        GIVEN.set(true);
        THREAD.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                THROWN.compareAndSet(null, e);
            } finally {
                LEFT.arriveAndDeregister();
            }
        });
    }

    /**
     * Waits for all work, also for what other work has given. What work has thrown is thrown here.
     *
     * @return whether there was any since the last time
     */
    public boolean await() {
        boolean any = GIVEN.getAndSet(false);
        try {
            LEFT.awaitAdvanceInterruptibly(LEFT.arrive(), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the work in the background does not end", e);
        }
        Throwable failure = THROWN.getAndSet(null);
        if (failure != null) {
            throw new CompletionException("work in the background failed", failure);
        }
        return any;
    }
}
