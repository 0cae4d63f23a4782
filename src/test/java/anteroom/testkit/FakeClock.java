package anteroom.testkit;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A monotonic clock that stands still until a test moves it. */
public final class FakeClock implements LongSupplier {
    private long nanos;

    @Override
    public long getAsLong() {
        return nanos;
    }

    public void advance(Duration time) {
        nanos += time.toNanos();
    }
}
