package anteroom.kiosk.attract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import anteroom.kiosk.attract.AttractModel.Moment;
import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttractModelTest {
    private final FakeClock clock = new FakeClock();

    @Test
    void changesEveryTwelveSecondsAndNotBefore() {
        AttractModel model = new AttractModel(clock);
        Moment first = model.momentProperty().get();

        clock.advance(Duration.ofMillis(11_999));
        model.tick();
        assertEquals(first, model.momentProperty().get());

        clock.advance(Duration.ofMillis(1));
        model.tick();
        assertEquals(new Moment(3, 1, 0), model.momentProperty().get());
    }

    @Test
    void stepsAsideAndChangesTheSkyByOneAtATime() {
        for (int step = 0; step < 100; step++) {
            Moment now = after(step);
            Moment next = after(step + 1);
            int moved = Math.abs(next.across() - now.across()) + Math.abs(next.down() - now.down());
            assertEquals(1, moved, "after step " + step);
            assertEquals(1, Math.abs(next.tone() - now.tone()), "after step " + step);
        }
    }

    @Test
    void showsEachToneOfTheSky() {
        Set<Integer> tones =
                IntStream.range(0, 12).mapToObj(step -> after(step).tone()).collect(Collectors.toSet());

        assertEquals(Set.of(0, 1, 2, 3), tones);
    }

    @Test
    void startsAnewFromWhateverTheClockSays() {
        clock.advance(Duration.ofDays(40));

        assertEquals(after(0), new AttractModel(clock).momentProperty().get());
    }

    @Test
    void doesNotTellOfAChangeThatIsNone() {
        AttractModel model = new AttractModel(clock);
        model.momentProperty().addListener((p, o, n) -> fail("nothing has changed"));

        clock.advance(Duration.ofSeconds(5));
        model.tick();
    }

    private static Moment after(int steps) {
        return AttractModel.at(Duration.ofSeconds(12L * steps));
    }
}
