package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("warming up")
class WarmUpTest {
    private static final Duration STEP = Duration.ofMillis(10);
    private static final Duration SLICE = Duration.ofMillis(50);

    private final FakeClock clock = new FakeClock();
    private final List<String> done = new ArrayList<>();
    private boolean idle = true;

    private WarmUp warmUp(Runnable... steps) {
        return new WarmUp(List.of(steps).iterator(), () -> idle, clock, () -> done.add("finished"));
    }

    private Runnable step(String name) {
        return () -> {
            clock.advance(STEP);
            done.add(name);
        };
    }

    private void tick(WarmUp warmUp, Duration later) {
        clock.advance(later);
        warmUp.tick();
    }

    @Nested
    @DisplayName("while nobody is there")
    class Idle {
        private final WarmUp warmUp = warmUp(step("first"), step("second"));

        @Test
        void waitsAMomentFirst() {
            tick(warmUp, WarmUp.CALM.minusMillis(1));

            assertEquals(List.of(), done);
        }

        @Test
        void takesOneStepAtATime() {
            tick(warmUp, WarmUp.CALM);

            assertEquals(List.of("first"), done);
        }

        @Test
        void restsLongerThanAStepTook() {
            tick(warmUp, WarmUp.CALM);
            tick(warmUp, STEP.multipliedBy(WarmUp.PAUSE).minusMillis(1));

            assertEquals(List.of("first"), done);

            tick(warmUp, Duration.ofMillis(1));

            assertEquals(List.of("first", "second", "finished"), done);
        }

        @Test
        void endsOnce() {
            tick(warmUp, WarmUp.CALM);
            tick(warmUp, SLICE);
            tick(warmUp, SLICE);
            tick(warmUp, SLICE);

            assertEquals(List.of("first", "second", "finished"), done);
        }
    }

    @Nested
    @DisplayName("when somebody comes")
    class Somebody {
        private final WarmUp warmUp = warmUp(step("first"), step("second"), step("third"));

        @BeforeEach
        void begin() {
            tick(warmUp, WarmUp.CALM);
        }

        @Test
        void stopsAtTheTouch() {
            warmUp.touched();
            tick(warmUp, SLICE);

            assertEquals(List.of("first"), done);
        }

        @Test
        void stopsForTheWholeVisit() {
            idle = false;
            tick(warmUp, SLICE);
            tick(warmUp, WarmUp.CALM.multipliedBy(30));

            assertEquals(List.of("first"), done);
        }

        @Test
        void goesOnAMomentAfterTheVisitWhereItStopped() {
            idle = false;
            tick(warmUp, SLICE);
            idle = true;
            tick(warmUp, SLICE);

            assertEquals(List.of("first"), done);

            tick(warmUp, WarmUp.CALM);

            assertEquals(List.of("first", "second"), done);
        }
    }

    @Test
    void aStepThatFailsIsTheLast() {
        WarmUp warmUp = warmUp(
                () -> {
                    throw new IllegalStateException("no such picture");
                },
                step("second"));
        tick(warmUp, WarmUp.CALM);
        tick(warmUp, WarmUp.CALM);

        assertEquals(List.of("finished"), done);
    }
}
