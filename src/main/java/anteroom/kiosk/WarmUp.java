package anteroom.kiosk;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Runs steps that make the program fast, such as code that runs for the first time, while nobody uses the kiosk. Used by
 * the toolkit's thread only.
 */
final class WarmUp {
    /** Nobody must have touched anything for so long. */
    static final Duration CALM = Duration.ofSeconds(2);

    /** How many times as long as a step the pause after it: a touch should meet none. */
    static final int PAUSE = 3;

    private final BooleanSupplier idle;
    private final LongSupplier nanoClock;
    private final Runnable finished;
    private Iterator<? extends Runnable> steps;
    private long next;

    /**
     * @param steps each as short as can be
     * @param idle whether nobody uses the kiosk
     * @param nanoClock a monotonic clock, in ns
     * @param finished told once, after the last step
     */
    WarmUp(Iterator<? extends Runnable> steps, BooleanSupplier idle, LongSupplier nanoClock, Runnable finished) {
        this.steps = steps;
        this.idle = idle;
        this.nanoClock = nanoClock;
        this.finished = finished;
        touched();
    }

    /** Somebody touched the screen or pressed a key. */
    void touched() {
        next = nanoClock.getAsLong() + CALM.toNanos();
    }

    /** Runs one step if there is time for it; to be called many times a second. */
    void tick() {
        long begin = nanoClock.getAsLong();
        if (!steps.hasNext() || begin - next < 0) {
            return;
        }
        if (!idle.getAsBoolean()) {
            touched();
            return;
        }
        try {
            steps.next().run();
        } catch (RuntimeException e) {
            // The screen itself will show the same fault, if it is one, where it is dealt with.
            System.getLogger("anteroom").log(Level.WARNING, "the screens cannot be built beforehand", e);
            steps = Collections.emptyIterator();
        }
        long end = nanoClock.getAsLong();
        next = end + PAUSE * (end - begin);
        if (!steps.hasNext()) {
            // What the steps have built is not to stay in memory.
            steps = Collections.emptyIterator();
            finished.run();
        }
    }
}
