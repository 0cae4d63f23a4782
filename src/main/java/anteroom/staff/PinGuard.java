package anteroom.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Lets staff in, and keeps everybody else out. Each miss doubles the time until the next try. What is kept over a restart
 * is how many misses there were, and the whole delay begins again then: so neither a restart nor a clock that is set can
 * shorten it, as no time of day has a part in it.
 */
public final class PinGuard {
    /** What the pad is for at this moment. */
    public enum Phase {
        /** No PIN has been set yet. */
        UNSET,
        CLOSED,
        /** Too soon after a miss. */
        WAITING,
        CHECKING,
        OPEN,
        /** The file is not sound: nobody comes in until it is removed by hand. */
        SPOILT
    }

    private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final PinFile file;
    private final int rounds;
    private final LongSupplier nanoClock;
    private final Executor background;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CLOSED);
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(0);
    private Optional<Pin> pin = Optional.empty();
    private int misses;
    private long lastMiss;

    /**
     * @param nanoClock monotonic, in ns
     * @param background where digits are compared, which is slow on purpose
     * @param toolkit where the outcome is shown
     */
    public PinGuard(Path file, LongSupplier nanoClock, Executor background, Executor toolkit) {
        this(file, nanoClock, background, toolkit, Pin.USUAL_ROUNDS);
    }

    PinGuard(Path file, LongSupplier nanoClock, Executor background, Executor toolkit, int rounds) {
        this.file = new PinFile(file);
        this.rounds = rounds;
        this.nanoClock = nanoClock;
        this.background = background;
        this.toolkit = toolkit;
        PinFile.Kept kept = this.file.read();
        pin = kept.pin();
        misses = kept.misses();
        lastMiss = nanoClock.getAsLong();
        phase.set(kept.spoilt() ? Phase.SPOILT : closedPhase());
        tick();
    }

    /** How long the pad is deaf after so many misses. */
    static Duration delay(int misses) {
        if (misses == 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(20, misses - 1));
        return doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
    }

    // Properties

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public Phase phase() {
        return phase.get();
    }

    /** Seconds until the next try, while waiting. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public int secondsLeft() {
        return secondsLeft.get();
    }

    public boolean pinIsSet() {
        return pin.isPresent();
    }

    // Commands

    /** Tries these digits, and wipes them. */
    void enter(char[] digits) {
        if (phase() != Phase.CLOSED) {
            Arrays.fill(digits, '0');
            return;
        }
        Pin known = pin.orElseThrow();
        phase.set(Phase.CHECKING);
        background.execute(() -> {
            // A miss is written down before it is known to be none: pulling the plug in between saves nobody a delay.
            file.write(known, misses + 1);
            boolean fits = known.fits(digits);
            Arrays.fill(digits, '0');
            if (fits) {
                file.write(known, 0);
            }
            toolkit.execute(() -> tried(fits));
        });
    }

    /** Sets the PIN, where none is set or staff are in, and wipes the digits; says whether it could be kept. */
    boolean set(char[] digits) {
        try {
            if (phase() != Phase.UNSET && phase() != Phase.OPEN || Pin.tooEasy(digits)) {
                return false;
            }
            Pin fresh = Pin.of(digits, rounds);
            if (!file.write(fresh, 0)) {
                return false;
            }
            pin = Optional.of(fresh);
            misses = 0;
            phase.set(Phase.OPEN);
            return true;
        } finally {
            Arrays.fill(digits, '0');
        }
    }

    /** Staff have gone. */
    public void close() {
        if (phase() == Phase.OPEN) {
            phase.set(closedPhase());
        }
    }

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        if (phase() != Phase.CLOSED && phase() != Phase.WAITING) {
            return;
        }
        Duration left = delay(misses).minusNanos(nanoClock.getAsLong() - lastMiss);
        boolean waits = !left.isZero() && !left.isNegative();
        secondsLeft.set(waits ? (int) Math.ceil(left.toMillis() / 1000.0) : 0);
        phase.set(waits ? Phase.WAITING : Phase.CLOSED);
    }

    private void tried(boolean fits) {
        misses = fits ? 0 : misses + 1;
        lastMiss = nanoClock.getAsLong();
        phase.set(fits ? Phase.OPEN : Phase.CLOSED);
        tick();
    }

    private Phase closedPhase() {
        return pin.isPresent() ? Phase.CLOSED : Phase.UNSET;
    }
}
