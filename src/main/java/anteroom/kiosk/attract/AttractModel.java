package anteroom.kiosk.attract;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the waiting picture stands at a time. All day long nothing may burn into the screen, and nothing may catch the eye
 * of somebody who waits: every twelve seconds the sky takes another tone and the picture stands a little aside.
 */
public final class AttractModel {
    private static final Duration STEP = Duration.ofSeconds(12);

    /** After so long every tone and place has come again. */
    private static final Duration ROUND = STEP.multipliedBy(24);

    private static final Duration FADE = Duration.ofSeconds(3);

    /** Each is a picture to draw, and two tones are so near each other that nobody sees a step. */
    private static final int FADE_STEPS = 12;

    /** Longer than a tone takes to change. */
    private static final Duration SETTLED = Duration.ofSeconds(4);

    /** The tones of the sky, 0 the darkest: up and down again, so that each tone is beside the last; begins with the sun well up. */
    private static final int[] SKY = {2, 3, 2, 1, 0, 1};

    /** Round a square, each place beside the last. */
    private static final int[][] PLACES = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}};

    private final LongSupplier nanoClock;
    private final long start;
    private final ReadOnlyObjectWrapper<Moment> moment;

    /**
     * How it stands.
     *
     * @param tone of the sky, from 0, the darkest; between two on the way from one to the other
     * @param across how many steps it stands to the right, -1 to 1
     * @param down how many steps it stands lower, -1 to 1
     */
    public record Moment(double tone, int across, int down) {}

    /** @param nanoClock a monotonic clock in ns */
    public AttractModel(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
        this.moment = new ReadOnlyObjectWrapper<>(at(Duration.ZERO));
    }

    // Properties

    ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** How it stands when it has waited so long. */
    static Moment at(Duration waited) {
        long step = waited.dividedBy(STEP);
        int[] place = PLACES[Math.floorMod(step, PLACES.length)];
        int tone = SKY[Math.floorMod(step, SKY.length)];
        // The first of all does not come from anywhere.
        int before = step == 0 ? tone : SKY[Math.floorMod(step - 1, SKY.length)];
        long faded = Math.min(
                FADE_STEPS,
                waited.minus(STEP.multipliedBy(step)).multipliedBy(FADE_STEPS).dividedBy(FADE));
        return new Moment(before + (tone - before) * faded / (double) FADE_STEPS, place[0], place[1]);
    }

    /** Whether it stands as it did at the beginning, and no tone is on its way. */
    public boolean asAtFirst() {
        long waited = Math.floorMod(nanoClock.getAsLong() - start, ROUND.toNanos());
        return waited >= SETTLED.toNanos() && waited < STEP.toNanos();
    }

    // Commands

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        moment.set(at(Duration.ofNanos(nanoClock.getAsLong() - start)));
    }
}
