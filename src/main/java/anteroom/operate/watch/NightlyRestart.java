package anteroom.operate.watch;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Decides when to start afresh: in the hour after the time that is set, if nobody is there and the kiosk has run for long
 * enough. How long it has run is measured by a monotonic clock, so a clock that jumps cannot have it restart again and
 * again.
 */
public final class NightlyRestart {
    private static final Duration LEAST_RUN = Duration.ofHours(4);
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Supplier<Optional<LocalTime>> at;
    private final LongSupplier nanoClock;
    private final long start;

    /** @param at empty when it does not restart by itself; asked each time, as staff can set it */
    public NightlyRestart(Supplier<Optional<LocalTime>> at, LongSupplier nanoClock) {
        this.at = at;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    /** Whether now is the time. */
    public boolean due(LocalTime now, boolean nobodyIsThere) {
        boolean ranLong = nanoClock.getAsLong() - start >= LEAST_RUN.toNanos();
        boolean inTheHour =
                at.get().filter(time -> since(time, now).compareTo(WINDOW) < 0).isPresent();
        return nobodyIsThere && ranLong && inTheHour;
    }

    /** From one time of day on to another one, over midnight if need be. */
    private static Duration since(LocalTime from, LocalTime to) {
        Duration passed = Duration.between(from, to);
        return passed.isNegative() ? passed.plusDays(1) : passed;
    }
}
