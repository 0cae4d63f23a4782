package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import anteroom.testkit.FakeClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToolkitHealthTest {
    private final FakeClock clock = new FakeClock();
    private long collected;
    private long processor;
    private final ToolkitHealth toolkitHealth = new ToolkitHealth(clock, () -> collected, () -> processor, Map::of);

    /** Lets seconds pass, looked at each second. */
    private Optional<ExitStatus> after(int seconds, Runnable each) {
        for (int second = 0; second < seconds; second++) {
            clock.advance(Duration.ofSeconds(1));
            each.run();
            Optional<ExitStatus> verdict = toolkitHealth.verdict();
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    private void isWell() {
        toolkitHealth.tick();
        toolkitHealth.picture();
        toolkitHealth.inPlace();
    }

    @BeforeEach
    void hasStarted() {
        toolkitHealth.tick();
        toolkitHealth.picture();
    }

    @Test
    void isWellWhileItTicksAndDraws() {
        assertEquals(Optional.empty(), after(3600, this::isWell));
    }

    @Nested
    @DisplayName("case 16: the toolkit's thread is stuck")
    class Stuck {
        @Test
        void isNoticedWithinTenSeconds() {
            assertEquals(Optional.of(ExitStatus.STUCK), after(10, () -> {}));
        }

        @Test
        void isNotImaginedBeforeEight() {
            assertEquals(Optional.empty(), after(8, () -> {}));
        }

        @Test
        void isForgottenOnceItTicksAgain() {
            after(7, () -> {});
            isWell();

            assertEquals(Optional.empty(), after(7, () -> {}));
        }
    }

    @Nested
    @DisplayName("a start")
    class Start {
        private long toolkit;
        private long reader;
        private final ToolkitHealth toolkitHealth = new ToolkitHealth(
                clock,
                () -> 0,
                () -> processor,
                () -> Map.of(
                        1L,
                        new ToolkitHealth.Computed(5_000, ToolkitHealth.LONGEST_STEP),
                        2L,
                        new ToolkitHealth.Computed(toolkit, ToolkitHealth.LONGEST_STEP),
                        3L,
                        new ToolkitHealth.Computed(reader, ToolkitHealth.LONGEST_READ)));

        /** Looked at each second, in which the process and the toolkit's thread have a processor for so long. */
        private Optional<ExitStatus> after(int seconds, long busyMillis, long toolkitMillis) {
            return after(seconds, busyMillis, toolkitMillis, () -> {});
        }

        private Optional<ExitStatus> after(int seconds, long busyMillis, long toolkitMillis, Runnable each) {
            Optional<ExitStatus> verdict = Optional.empty();
            for (int second = 0; second < seconds && verdict.isEmpty(); second++) {
                clock.advance(Duration.ofSeconds(1));
                processor += busyMillis;
                toolkit += toolkitMillis;
                each.run();
                verdict = toolkitHealth.verdict();
            }
            return verdict;
        }

        @Test
        void thatComputesForTenSecondsWithoutAStepIsEnded() {
            toolkitHealth.step();

            assertEquals(Optional.empty(), after(10, 1000, 1000));
            assertEquals(Optional.of(ExitStatus.STUCK), after(1, 1000, 1000));
        }

        @Test
        void whoseReaderComputesWithoutAnEndIsEnded() {
            toolkitHealth.step();

            assertEquals(Optional.empty(), after(24, 1000, 0, () -> reader += 1000));
            assertEquals(Optional.of(ExitStatus.STUCK), after(1, 1000, 0, () -> reader += 1000));
        }

        @Test
        void waitsForNoOtherThread() {
            assertEquals(Optional.of(ToolkitHealth.LONGEST_READ), ToolkitHealth.longest(ToolkitHealth.READER));
            assertEquals(Optional.of(ToolkitHealth.LONGEST_STEP), ToolkitHealth.longest("JavaFX Application Thread"));
            assertEquals(Optional.empty(), ToolkitHealth.longest("anteroom-search"));
        }

        @Test
        void whoseToolkitComputesForTenSecondsBeforeItsFirstStepIsEnded() {
            assertEquals(Optional.empty(), after(10, 1000, 1000));
            assertEquals(Optional.of(ExitStatus.STUCK), after(1, 1000, 1000));
        }

        @Test
        void isGivenAsMuchForEachStep() {
            for (int step = 0; step < 6; step++) {
                toolkitHealth.step();
                assertEquals(Optional.empty(), after(10, 1000, 1000));
            }
        }

        @Test
        void onABusyMachineIsGivenTheTimeItNeeds() {
            toolkitHealth.step();

            assertEquals(Optional.empty(), after(60, 400, 150));
            assertEquals(Optional.of(ExitStatus.STUCK), after(1, 400, 150));
        }

        @Test
        void mayWaitForOthersThatCompute() {
            toolkitHealth.step();

            assertEquals(Optional.empty(), after(60, 2000, 0));
        }

        @Test
        void thatHangsIsEndedAfterFifteenSeconds() {
            assertEquals(Optional.empty(), after(15, 5, 0));
            assertFalse(toolkitHealth.drawn());
            assertEquals(Optional.of(ExitStatus.STUCK), after(1, 5, 0));
        }

        @Test
        void thatHangsLaterIsEndedEightSecondsAfterIt() {
            assertEquals(Optional.empty(), after(30, 900, 0));
            assertEquals(Optional.of(ExitStatus.STUCK), after(9, 5, 0));
        }

        @Test
        void isOverOnceTheToolkitComesRound() {
            after(30, 900, 0);
            toolkitHealth.tick();

            assertEquals(Optional.of(ExitStatus.STUCK), after(10, 900, 0));
        }

        @Test
        void withoutAPictureIsNoticedAsSoonAsLater() {
            after(30, 900, 0);
            toolkitHealth.tick();

            assertEquals(Optional.empty(), after(8, 900, 0, toolkitHealth::tick));
            assertEquals(Optional.of(ExitStatus.NO_PICTURE), after(1, 900, 0, toolkitHealth::tick));
        }
    }

    @Nested
    @DisplayName("case 17: the picture is black or frozen")
    class NoPicture {
        @Test
        void isNoticedWithinTenSecondsThoughTheThreadLives() {
            assertEquals(Optional.of(ExitStatus.NO_PICTURE), after(10, toolkitHealth::tick));
        }
    }

    @Nested
    @DisplayName("case 17: the window is gone, or of the wrong size")
    class OutOfPlace {
        @Test
        void isNoticedWithinTenSecondsThoughThereIsAPicture() {
            assertEquals(Optional.of(ExitStatus.NO_PICTURE), after(10, () -> {
                toolkitHealth.tick();
                toolkitHealth.picture();
            }));
        }
    }

    @Nested
    @DisplayName("case 16: the garbage collector takes all the time")
    class Collecting {
        @Test
        void isNoticedWithinTenSecondsThoughAPictureComesNowAndThen() {
            assertEquals(Optional.of(ExitStatus.OUT_OF_MEMORY), after(10, () -> {
                collect(900);
                isWell();
            }));
        }

        private void collect(long millis) {
            collected += millis;
            processor += millis;
        }

        @Test
        void isNoticedWhenTheWatchItselfHardlyRuns() {
            clock.advance(Duration.ofSeconds(12));
            collect(11_500);

            assertEquals(Optional.of(ExitStatus.OUT_OF_MEMORY), toolkitHealth.verdict());
        }

        @Test
        void mayBeBusyForAWhile() {
            assertEquals(Optional.empty(), after(3600, () -> {
                collect(clock.getAsLong() / 1_000_000_000 % 5 == 0 ? 100 : 900);
                isWell();
            }));
        }
    }

    @Nested
    @DisplayName("case 17: the machine was suspended, or the process stopped")
    class Suspended {
        @Test
        void nobodyIsBlamedForAGapInWhichTheWatchSleptToo() {
            clock.advance(Duration.ofHours(8));

            assertEquals(Optional.empty(), toolkitHealth.verdict());
            assertEquals(Optional.empty(), after(7, () -> {}));
        }

        @Test
        void aStopWithinACollectionIsNoCollection() {
            clock.advance(Duration.ofSeconds(9));
            collected += 9_000;
            processor += 20;

            assertEquals(Optional.empty(), toolkitHealth.verdict());
        }

        @Test
        void whoDoesNotWakeUpWithItIsStillNoticed() {
            clock.advance(Duration.ofHours(8));
            toolkitHealth.verdict();

            assertEquals(Optional.of(ExitStatus.STUCK), after(10, () -> {}));
        }

        @Test
        void aProcessThatIsStoppedAgainAndAgainIsNotForgivenTwice() {
            clock.advance(Duration.ofSeconds(9));
            assertEquals(Optional.empty(), toolkitHealth.verdict());
            clock.advance(Duration.ofMillis(300));
            isWell();
            assertEquals(Optional.empty(), toolkitHealth.verdict());

            clock.advance(Duration.ofSeconds(9));

            assertEquals(Optional.of(ExitStatus.STUCK), toolkitHealth.verdict());
        }

        @Test
        void aSecondNightIsForgivenAsTheFirst() {
            clock.advance(Duration.ofHours(8));
            assertEquals(Optional.empty(), toolkitHealth.verdict());
            assertEquals(Optional.empty(), after(61, ToolkitHealthTest.this::isWell));
            clock.advance(Duration.ofHours(8));

            assertEquals(Optional.empty(), toolkitHealth.verdict());
        }
    }
}
