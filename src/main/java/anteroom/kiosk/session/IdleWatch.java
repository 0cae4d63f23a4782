package anteroom.kiosk.session;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Notices that nobody is there any more: after a while without a touch it warns and counts down, and then ends the
 * session. Any touch or key puts it off, as often as one likes (WCAG 2.2.1).
 *
 * <p>The clock must be monotonic, in ns: a wrong or changed time of day can neither end nor keep a session.
 */
public final class IdleWatch {
    /** What {@link #secondsLeftProperty()} holds while nobody needs to be warned. */
    public static final int NOT_WARNING = -1;

    /** WCAG 2.2.1. */
    static final Duration LEAST_WARNING = Duration.ofSeconds(20);

    private final LongSupplier nanoClock;
    private final Runnable onGone;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(NOT_WARNING);
    private Duration quiet = Duration.ZERO;
    private Duration warning = Duration.ZERO;
    private long lastTouch;
    private boolean watching;
    private boolean asked;

    /**
     * @param quiet how long nothing must happen before the warning
     * @param warning how long the warning counts down, at least 20 s (WCAG 2.2.1)
     * @param onGone called once when the countdown has ended
     * @throws IllegalArgumentException if the warning is shorter than 20 s
     */
    public IdleWatch(LongSupplier nanoClock, Duration quiet, Duration warning, Runnable onGone) {
        this.nanoClock = nanoClock;
        this.onGone = onGone;
        allow(quiet, warning);
        this.lastTouch = nanoClock.getAsLong();
    }

    // Properties

    /** Seconds until the session ends while the warning is up, otherwise {@link #NOT_WARNING}. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public boolean warning() {
        return secondsLeft.get() != NOT_WARNING;
    }

    /** Whether the warning is up because somebody said that they are done, and not because nobody touched anything. */
    public boolean asked() {
        return asked && warning();
    }

    // Commands

    /**
     * Waits for other times from now on.
     *
     * @throws IllegalArgumentException if the warning is shorter than 20 s
     */
    void allow(Duration quiet, Duration warning) {
        if (warning.compareTo(LEAST_WARNING) < 0) {
            throw new IllegalArgumentException("the idle warning must last 20 s or more, not " + warning);
        }
        this.quiet = quiet;
        this.warning = warning;
    }

    /** Somebody is there. */
    public void touched() {
        lastTouch = nanoClock.getAsLong();
        watching = true;
        asked = false;
        secondsLeft.set(NOT_WARNING);
    }

    /** Warns at once, as if nobody had touched anything for long, to ask whether somebody is done. */
    public void askNow() {
        asked = true;
        lastTouch = nanoClock.getAsLong() - quiet.toNanos();
        watching = true;
        tick();
    }

    /** Nobody needs to be waited for, since nobody has begun. */
    public void rest() {
        watching = false;
        asked = false;
        secondsLeft.set(NOT_WARNING);
    }

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        if (!watching) {
            return;
        }
        Duration still = Duration.ofNanos(nanoClock.getAsLong() - lastTouch);
        Duration left = quiet.plus(warning).minus(still);
        if (left.isZero() || left.isNegative()) {
            rest();
            onGone.run();
        } else if (still.compareTo(quiet) >= 0) {
            secondsLeft.set((int) Math.ceil(left.toMillis() / 1000.0));
        }
    }
}
