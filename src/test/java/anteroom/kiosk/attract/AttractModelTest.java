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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertEquals(new Moment(2, 1, 0), model.momentProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"12.0, 2", "12.25, 2.08", "13.5, 2.5", "14.99, 2.92", "15, 3", "24, 3", "25.5, 2.5", "27, 2"})
    void bringsAnotherToneInTwelveStepsOfAQuarterOfASecond(double seconds, double tone) {
        assertEquals(
                tone,
                AttractModel.at(Duration.ofMillis((long) (seconds * 1000))).tone(),
                0.005);
    }

    @Test
    void beginsWithItsFirstToneAtOnce() {
        assertEquals(new Moment(2, 0, 0), AttractModel.at(Duration.ZERO));
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
        Set<Double> tones =
                IntStream.range(0, 12).mapToObj(step -> after(step).tone()).collect(Collectors.toSet());

        assertEquals(Set.of(0.0, 1.0, 2.0, 3.0), tones);
    }

    @Test
    void startsAnewFromWhateverTheClockSays() {
        clock.advance(Duration.ofDays(40));

        assertEquals(
                AttractModel.at(Duration.ZERO),
                new AttractModel(clock).momentProperty().get());
    }

    @Test
    void doesNotTellOfAChangeThatIsNone() {
        AttractModel model = new AttractModel(clock);
        model.momentProperty().addListener((p, o, n) -> fail("nothing has changed"));

        clock.advance(Duration.ofSeconds(5));
        model.tick();
    }

    private static Moment after(int steps) {
        return AttractModel.at(Duration.ofSeconds(12L * steps + 4));
    }
}
