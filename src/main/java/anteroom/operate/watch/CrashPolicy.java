package anteroom.operate.watch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What happens when something was not caught: it is logged and never shown, and the kiosk starts over from the waiting
 * picture. If that does not help, or memory has run out, the process ends. Work in the background that fails is only
 * logged: the screen is as good as before, and nobody is to be sent away for it.
 */
public final class CrashPolicy implements Thread.UncaughtExceptionHandler {
    /** So many uncaught exceptions in a short time end the process. */
    static final int TOO_MANY = 4;

    static final Duration IN_SHORT = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger("anteroom.mishaps");

    private final LongSupplier nanoClock;
    private final Thread toolkit;
    private final Runnable startOver;
    private final Consumer<ExitStatus> end;
    private final Deque<Long> recent = new ArrayDeque<>();
    private boolean startingOver;

    /**
     * @param nanoClock monotonic, in ns
     * @param toolkit the thread that handles touches and draws
     * @param startOver brings the waiting picture back; called on that thread
     * @param end ends the process at once
     */
    public CrashPolicy(LongSupplier nanoClock, Thread toolkit, Runnable startOver, Consumer<ExitStatus> end) {
        this.nanoClock = nanoClock;
        this.toolkit = toolkit;
        this.startOver = startOver;
        this.end = end;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable mishap) {
        if (isOutOfMemory(mishap)) {
            // Nothing that takes memory may come before this.
            end.accept(ExitStatus.OUT_OF_MEMORY);
            return;
        }
        LOG.log(Level.ERROR, "not caught in " + thread.getName(), mishap);
        if (thread != toolkit) {
            return;
        }
        long now = nanoClock.getAsLong();
        recent.add(now);
        while (now - recent.element() > IN_SHORT.toNanos()) {
            recent.remove();
        }
        if (recent.size() >= TOO_MANY) {
            LOG.log(Level.ERROR, "{0} mishaps in short: giving up", recent.size());
            end.accept(ExitStatus.BROKEN);
        } else {
            tryToStartOver();
        }
    }

    private void tryToStartOver() {
        if (startingOver) {
            return;
        }
        startingOver = true;
        try {
            startOver.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "could not start over", e);
            end.accept(ExitStatus.BROKEN);
        } finally {
            startingOver = false;
        }
    }

    private static boolean isOutOfMemory(Throwable mishap) {
        for (Throwable at = mishap; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
