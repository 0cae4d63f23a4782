package anteroom.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final AtomicInteger GIVEN = new AtomicInteger();
    private static final AtomicReference<@Nullable Throwable> THROWN = new AtomicReference<>();

    @Override
    public void execute(Runnable work) {
        GIVEN.incrementAndGet();
        THREAD.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                THROWN.compareAndSet(null, e);
            }
        });
    }

    /**
     * Waits for all work, also for what other work has given. What work has thrown is thrown here.
     *
     * @return whether there was any since the last time
     */
    public boolean await() {
        boolean any = false;
        while (GIVEN.getAndSet(0) > 0) {
            any = true;
            try {
                CompletableFuture.runAsync(() -> {}, THREAD).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new IllegalStateException("the work in the background does not end", e);
            }
        }
        Throwable failure = THROWN.getAndSet(null);
        if (failure != null) {
            throw new CompletionException("work in the background failed", failure);
        }
        return any;
    }
}
