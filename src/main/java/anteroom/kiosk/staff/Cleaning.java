package anteroom.kiosk.staff;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** A minute in which the screen can be wiped, since it does nothing; it ends by itself. */
public final class Cleaning {
    static final Duration LENGTH = Duration.ofSeconds(60);

    private final LongSupplier nanoClock;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(0);
    private long start;

    /** @param nanoClock monotonic, in ns */
    public Cleaning(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    // Properties

    /** 0 while nobody cleans. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public boolean running() {
        return secondsLeft.get() > 0;
    }

    // Commands

    void start() {
        start = nanoClock.getAsLong();
        secondsLeft.set((int) LENGTH.toSeconds());
    }

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        if (running()) {
            Duration left = LENGTH.minusNanos(nanoClock.getAsLong() - start);
            secondsLeft.set(Math.max(0, (int) Math.ceil(left.toMillis() / 1000.0)));
        }
    }
}
