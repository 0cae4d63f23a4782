package anteroom.operate.watch;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread with one duty, which does what it is given in that order. The watch asks it whether it hangs. */
public final class Worker implements Executor {
    private final String duty;
    private final boolean vital;
    private final long patience;
    private final ExecutorService thread;
    private volatile @Nullable Thread at;
    private volatile @Nullable Runnable piece;
    private @Nullable Runnable seen;
    private long looks;

    /**
     * @param duty what it is for, in one word
     * @param patience how long one piece of work may take; longer, and it hangs
     * @param vital whether the process must be started anew when it hangs
     */
    public Worker(String duty, Duration patience, boolean vital) {
        this.duty = duty;
        this.vital = vital;
        this.patience = patience.toSeconds();
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "anteroom-" + duty);
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(() -> {
            at = Thread.currentThread();
            piece = work;
            try {
                work.run();
            } finally {
                piece = null;
            }
        });
    }

    /** Takes nothing more, and waits so long for what it has still to do. */
    public void finish(Duration longest) {
        thread.shutdown();
        try {
            thread.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean vital() {
        return vital;
    }

    /**
     * Whether it has begun to hang; true once for each piece of work. To be asked once a second: it is looks that are
     * counted, so that a machine that was suspended makes nobody hang.
     */
    boolean hangs() {
        Runnable now = piece;
        looks = now != null && now == seen ? looks + 1 : 0;
        seen = now;
        return now != null && looks == patience;
    }

    /** Its duty, and where it is, innermost first. */
    @Override
    public String toString() {
        Thread thread = at;
        return duty + (thread == null ? "" : " at " + where(thread));
    }

    /** The innermost frames of a thread, in one line. */
    static String where(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .limit(12)
                .map(StackTraceElement::toString)
                .reduce((inner, outer) -> inner + " < " + outer)
                .orElse("its end");
    }
}
