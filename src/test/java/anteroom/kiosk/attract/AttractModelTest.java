package anteroom.kiosk.attract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.attract.AttractModel.Moment;
import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttractModelTest {
    private static final int PICTURES = 2;

    private final FakeClock clock = new FakeClock();

    @Test
    void changesEveryTwelveSecondsAndNotBefore() {
        AttractModel model = new AttractModel(clock, PICTURES);
        Moment first = model.momentProperty().get();

        clock.advance(Duration.ofMillis(11_999));
        model.tick();
        assertEquals(first, model.momentProperty().get());

        clock.advance(Duration.ofMillis(1));
        model.tick();
        assertEquals(new Moment(0, 1, 0), model.momentProperty().get());
    }

    @Test
    void stepsAsideByOneAtATime() {
        AttractModel model = new AttractModel(clock, PICTURES);
        for (int step = 0; step < 100; step++) {
            Moment now = model.at(Duration.ofSeconds(12L * step));
            Moment next = model.at(Duration.ofSeconds(12L * step + 12));
            int moved = Math.abs(next.across() - now.across()) + Math.abs(next.down() - now.down());
            assertEquals(1, moved, "after step " + step);
        }
    }

    @Test
    void showsEachPictureInEachPlace() {
        AttractModel model = new AttractModel(clock, PICTURES);
        Set<Moment> seen = new HashSet<>();
        for (int step = 0; step < 80; step++) {
            seen.add(model.at(Duration.ofSeconds(12L * step)));
        }
        assertEquals(PICTURES * 8, seen.size());
    }

    @Test
    void startsAnewFromWhateverTheClockSays() {
        clock.advance(Duration.ofDays(40));

        assertEquals(
                new Moment(0, 0, 0),
                new AttractModel(clock, PICTURES).momentProperty().get());
    }

    @Test
    void doesNotTellOfAChangeThatIsNone() {
        AttractModel model = new AttractModel(clock, PICTURES);
        model.momentProperty().addListener((p, o, n) -> assertTrue(false, "nothing has changed"));

        clock.advance(Duration.ofSeconds(5));
        model.tick();
    }
}
