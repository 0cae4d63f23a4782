package anteroom.operate.watch;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that the machine was suspended: the time of day has gone on and the monotonic clock, by which the idle time is
 * measured, has not. Whoever was there before is gone. A clock that somebody sets forward looks the same, and does no harm.
 */
public final class SuspendWatch {
    private static final long JUMP = Duration.ofSeconds(30).toMillis();

    private final LongSupplier nanoClock;
    private final LongSupplier wallMillis;
    private long offset;

    /**
     * @param nanoClock monotonic, in ns
     * @param wallMillis the time of day in UTC, in ms
     */
    public SuspendWatch(LongSupplier nanoClock, LongSupplier wallMillis) {
        this.nanoClock = nanoClock;
        this.wallMillis = wallMillis;
        this.offset = offset();
    }

    /** Whether it has woken since the last look; to be called a few times a second. */
    public boolean woke() {
        long before = offset;
        offset = offset();
        return offset - before > JUMP;
    }

    private long offset() {
        return wallMillis.getAsLong() - nanoClock.getAsLong() / 1_000_000;
    }
}
