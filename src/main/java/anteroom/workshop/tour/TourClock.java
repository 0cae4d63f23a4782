package anteroom.workshop.tour;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The tour's own time, which passes only when a stop says so: the same walk gives the same pictures. */
final class TourClock implements LongSupplier {
    private long nanos;

    @Override
    public long getAsLong() {
        return nanos;
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }
}
