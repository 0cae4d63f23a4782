package anteroom.kiosk.staff;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Lets staff in, and keeps everybody else out. Each miss doubles the time until the next try. What is kept over a restart
 * is how many misses there were, and the whole delay begins again then: so neither a restart nor a clock that is set can
 * shorten it, as no time of day has a part in it. While a miss cannot be written down, each start and each miss costs the
 * longest delay.
 */
public final class PinGuard {
    /** What the pad is for at this moment. */
    public enum Phase {
        /** No PIN has been set yet, so nobody comes in. */
        UNSET,
        CLOSED,
        /** Too soon after a miss. */
        WAITING,
        /** The file is being read, or digits are being compared. */
        CHECKING,
        OPEN,
        /** The file is not sound: nobody comes in until it is removed by hand. */
        SPOILT
    }

    private static final Logger LOG = System.getLogger("anteroom.staff");
    private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final PinFile file;
    private final int rounds;
    private final LongSupplier nanoClock;
    private final Executor background;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHECKING);
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(0);
    private Optional<PinHash> pin = Optional.empty();
    private int misses;
    /** From the last miss, or from the start. */
    private Duration delay = Duration.ZERO;

    private long lastMiss;
    /** Whether they have gone since the digits were entered. */
    private boolean left;

    /**
     * @param nanoClock monotonic, in ns
     * @param background where digits are compared, which is slow on purpose
     * @param toolkit where the outcome is shown
     */
    public PinGuard(Path file, LongSupplier nanoClock, Executor background, Executor toolkit) {
        this(file, nanoClock, background, toolkit, PinHash.USUAL_ROUNDS);
    }

    PinGuard(Path file, LongSupplier nanoClock, Executor background, Executor toolkit, int rounds) {
        this.file = new PinFile(file);
        this.rounds = rounds;
        this.nanoClock = nanoClock;
        this.background = background;
        this.toolkit = toolkit;
        read(() -> {});
    }

    /**
     * Sets a PIN from outside of the kiosk, whatever was set before, and wipes the digits. The file belongs to whom its
     * folder belongs to, so that root can set it for the kiosk's own user.
     *
     * @throws IOException if it cannot be written
     */
    public static void install(Path file, char[] digits) throws IOException {
        install(file, digits, PinHash.USUAL_ROUNDS);
    }

    static void install(Path file, char[] digits, int rounds) throws IOException {
        PinHash pin = PinHash.of(digits, rounds);
        Arrays.fill(digits, '0');
        new PinFile(file).writeOrThrow(pin, 0);
        UserPrincipal owner = Files.getOwner(file.toAbsolutePath().getParent());
        if (!owner.equals(Files.getOwner(file))) {
            Files.setOwner(file, owner);
        }
    }

    /** Whether these can be the digits of a PIN at all: enough of them, and not too many. */
    public static boolean possible(char[] digits) {
        return PinHash.possible(digits);
    }

    /** Whether somebody would find these digits soon. */
    public static boolean tooEasy(char[] digits) {
        return PinHash.tooEasy(digits);
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

    // Commands

    /** Does something if there is a PIN. If none is known, the file is looked at again: it can be set from outside. */
    void ifSet(Runnable then) {
        if (phase() == Phase.UNSET) {
            read(() -> {
                if (phase() != Phase.UNSET) {
                    then.run();
                }
            });
        } else if (phase() != Phase.CHECKING) {
            then.run();
        }
    }

    private void read(Runnable then) {
        phase.set(Phase.CHECKING);
        background.execute(() -> {
            PinFile.Kept kept = file.read();
            // Nothing has changed; but where this cannot be written, a miss could not be either.
            boolean counts =
                    kept.pin().map(known -> file.write(known, kept.misses())).orElse(true);
            toolkit.execute(() -> {
                begin(kept, counts);
                then.run();
            });
        });
    }

    private void begin(PinFile.Kept kept, boolean counts) {
        pin = kept.pin();
        misses = kept.misses();
        startDelay(counts);
        phase.set(kept.spoilt() ? Phase.SPOILT : closedPhase());
        if (phase() == Phase.UNSET) {
            LOG.log(Level.WARNING, "no PIN is set, so staff have no way in: anteroom pin");
        }
        tick();
    }

    private void startDelay(boolean counts) {
        delay = counts ? delay(misses) : LONGEST_DELAY;
        lastMiss = nanoClock.getAsLong();
    }

    /** Tries these digits, and wipes them. */
    void enter(char[] digits) {
        if (phase() != Phase.CLOSED) {
            Arrays.fill(digits, '0');
            return;
        }
        PinHash known = pin.orElseThrow();
        int missed = misses + 1;
        left = false;
        phase.set(Phase.CHECKING);
        background.execute(() -> {
            // Another one may have been set from outside.
            PinHash current = file.read().pin().orElse(known);
            // A miss is written down before it is known to be none: pulling the plug in between saves nobody a delay.
            boolean counts = file.write(current, missed);
            boolean fits = current.fits(digits);
            Arrays.fill(digits, '0');
            if (fits) {
                file.write(current, 0);
            }
            toolkit.execute(() -> tried(current, fits, counts));
        });
    }

    /**
     * Sets another PIN while staff are in, and wipes the digits.
     *
     * @param told whether it was taken and could be kept
     */
    void set(char[] digits, Consumer<Boolean> told) {
        if (phase() != Phase.OPEN || PinHash.tooEasy(digits)) {
            Arrays.fill(digits, '0');
            told.accept(false);
            return;
        }
        background.execute(() -> {
            PinHash fresh = PinHash.of(digits, rounds);
            Arrays.fill(digits, '0');
            boolean kept = file.write(fresh, 0);
            toolkit.execute(() -> {
                if (kept) {
                    pin = Optional.of(fresh);
                }
                told.accept(kept);
            });
        });
    }

    /** Writes the PIN and the misses once more, in case that the file is gone. */
    public void keepAgain() {
        int known = misses;
        pin.ifPresent(set -> background.execute(() -> file.write(set, known)));
    }

    /** Staff have gone, perhaps before it was known that they were. */
    public void close() {
        left = true;
        if (phase() == Phase.OPEN) {
            phase.set(closedPhase());
        }
    }

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        if (phase() != Phase.CLOSED && phase() != Phase.WAITING) {
            return;
        }
        Duration left = delay.minusNanos(nanoClock.getAsLong() - lastMiss);
        boolean waits = !left.isZero() && !left.isNegative();
        secondsLeft.set(waits ? (int) Math.ceil(left.toMillis() / 1000.0) : 0);
        phase.set(waits ? Phase.WAITING : Phase.CLOSED);
    }

    private void tried(PinHash current, boolean fits, boolean counts) {
        pin = Optional.of(current);
        misses = fits ? 0 : misses + 1;
        startDelay(fits || counts);
        phase.set(fits && !left ? Phase.OPEN : Phase.CLOSED);
        tick();
    }

    private Phase closedPhase() {
        return pin.isPresent() ? Phase.CLOSED : Phase.UNSET;
    }
}
