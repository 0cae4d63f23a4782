package anteroom.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * When the toolkit was last seen alive, and when it last drew something worth looking at. Told from the toolkit's thread
 * and asked from another.
 *
 * <p>The clock must be monotonic, in ns.
 */
public final class Vitals {
    /** With a look each second, trouble is noticed within 10 s. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

    /** A slow machine has much to do before its first picture, and starting over would not make it faster. */
    static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final LongSupplier nanoClock;
    private boolean drawn;
    private long lastTick;
    private long lastPicture;
    private long lastLook;

    public Vitals(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        forgive(nanoClock.getAsLong());
    }

    /** The toolkit's thread has come round. */
    public synchronized void tick() {
        lastTick = nanoClock.getAsLong();
    }

    /** A picture has been drawn, and there is something on it. */
    public synchronized void picture() {
        lastPicture = nanoClock.getAsLong();
        drawn = true;
    }

    /** Whether there has been a picture at all. */
    public synchronized boolean drawn() {
        return drawn;
    }

    /** What is wrong, if anything is; to be asked about once a second. */
    public synchronized Optional<ExitStatus> verdict() {
        long now = nanoClock.getAsLong();
        boolean slept = now - lastLook > LONGEST_SILENCE.toNanos();
        lastLook = now;
        if (slept) {
            // The whole machine was suspended, and us with it: nobody else can be blamed for the gap.
            forgive(now);
            return Optional.empty();
        }
        if (longAgo(lastTick, now)) {
            return Optional.of(ExitStatus.STUCK);
        }
        return longAgo(lastPicture, now) ? Optional.of(ExitStatus.NO_PICTURE) : Optional.empty();
    }

    private void forgive(long now) {
        lastTick = now;
        lastPicture = now;
        lastLook = now;
    }

    private boolean longAgo(long then, long now) {
        return now - then > (drawn ? LONGEST_SILENCE : LONGEST_START).toNanos();
    }
}
