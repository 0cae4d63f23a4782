package anteroom.kiosk.attract;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the waiting picture stands at a time. All day long nothing may burn into the screen, and nothing may catch the eye
 * of somebody who waits: every twelve seconds it steps a little aside, and every minute another picture takes its turn.
 */
public final class AttractModel {
    private static final Duration STEP = Duration.ofSeconds(12);

    /** So many steps before another picture has its turn. */
    private static final int STEPS_A_PICTURE = 5;

    /** Round a square, each place beside the last. */
    private static final int[][] PLACES = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}};

    private final LongSupplier nanoClock;
    private final int pictures;
    private final long start;
    private final ReadOnlyObjectWrapper<Moment> moment;

    /**
     * How it stands.
     *
     * @param picture which one, from 0
     * @param across how many steps it stands to the right, -1 to 1
     * @param down how many steps it stands lower, -1 to 1
     */
    public record Moment(int picture, int across, int down) {}

    /**
     * @param nanoClock a monotonic clock in ns
     * @param pictures how many take turns
     */
    public AttractModel(LongSupplier nanoClock, int pictures) {
        this.nanoClock = nanoClock;
        this.pictures = pictures;
        this.start = nanoClock.getAsLong();
        this.moment = new ReadOnlyObjectWrapper<>(at(Duration.ZERO));
    }

    // Properties

    ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** How it stands when it has waited so long. */
    Moment at(Duration waited) {
        long step = waited.dividedBy(STEP);
        int[] place = PLACES[Math.floorMod(step, PLACES.length)];
        return new Moment(Math.floorMod(step / STEPS_A_PICTURE, pictures), place[0], place[1]);
    }

    // Commands

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        moment.set(at(Duration.ofNanos(nanoClock.getAsLong() - start)));
    }
}
