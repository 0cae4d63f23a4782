package anteroom.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.staff.PinGuard.Phase;
import anteroom.testkit.Background;
import anteroom.testkit.FakeClock;
import anteroom.testkit.ManualExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinGuardTest {
    private static final String RIGHT = "271828";
    private static final String WRONG = "314159";

    private final Background background = new Background();
    private final FakeClock clock = new FakeClock();
    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("pin.json");
    }

    private PinGuard guard() {
        // Few rounds, as a hundred tries are made here.
        PinGuard guard = new PinGuard(file, clock, background, background, 1);
        background.await();
        return guard;
    }

    private PinGuard guardWithPin() {
        install(RIGHT);
        return guard();
    }

    private void install(String digits) {
        try {
            PinGuard.install(file, digits.toCharArray(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean set(PinGuard guard, String digits) {
        boolean[] kept = {false};
        guard.set(digits.toCharArray(), told -> kept[0] = told);
        background.await();
        return kept[0];
    }

    private boolean letsAsk(PinGuard guard) {
        boolean[] asked = {false};
        guard.ifSet(() -> asked[0] = true);
        background.await();
        return asked[0];
    }

    private void enter(PinGuard guard, String digits) {
        guard.enter(digits.toCharArray());
        background.await();
    }

    private void pass(PinGuard guard, Duration time) {
        clock.advance(time);
        guard.tick();
    }

    @Nested
    @DisplayName("without a PIN")
    class WithoutPin {
        @Test
        void nobodyComesInAndNobodySetsOne() {
            PinGuard guard = guard();

            assertEquals(Phase.UNSET, guard.phase());
            assertFalse(letsAsk(guard));
            assertFalse(set(guard, RIGHT));
            assertFalse(Files.exists(file));
        }

        @Test
        void oneThatIsSetFromTheConsoleIsFoundAtTheNextKnock() {
            PinGuard guard = guard();
            install(RIGHT);

            assertTrue(letsAsk(guard));
            enter(guard, RIGHT);
            assertEquals(Phase.OPEN, guard.phase());
        }
    }

    @Nested
    @DisplayName("a PIN to be set")
    class Fresh {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "12345",
                    "1234567890123",
                    "000000",
                    "123456",
                    "987654",
                    "1234567890",
                    "135791",
                    "123123",
                    "121212",
                    "1212121",
                    "20252025",
                    "112233",
                    "111222",
                    "000001",
                    "100110",
                    "102030",
                    "123321",
                    "1234321",
                    "147258",
                    "159753",
                    "14789632",
                    "198412",
                    "14071984",
                    "20010911",
                    "112358"
                })
        void aPinThatAnybodyFindsIsNotTaken(String digits) {
            PinGuard guard = guardWithPin();
            enter(guard, RIGHT);

            assertFalse(set(guard, digits));
        }

        @Test
        void takesAlmostAllThatAreMadeByChance() {
            Random random = new Random(42);
            long refused = random.ints(10_000, 0, 1_000_000)
                    .mapToObj(pin -> String.format(Locale.ROOT, "%06d", pin))
                    .filter(digits -> PinHash.tooEasy(digits.toCharArray()))
                    .count();

            assertTrue(refused < 600, refused + " of 10,000 were refused");
        }

        @Test
        void aPinThatCannotBeKeptIsNotTaken() throws IOException {
            PinGuard guard = guardWithPin();
            enter(guard, RIGHT);
            Files.createDirectories(file.resolveSibling("pin.json.new").resolve("in the way"));

            assertFalse(set(guard, "161803"));
        }

        @Test
        void isWorkedOutInTheBackground() {
            install(RIGHT);
            ManualExecutor slow = new ManualExecutor();
            PinGuard guard = new PinGuard(file, clock, slow, slow, 1);
            slow.doAll();
            enter(guard, RIGHT);
            slow.doAll();
            assertFalse(set(guard, "161803"));

            assertEquals(1, slow.waiting());
        }
    }

    @Nested
    @DisplayName("with a PIN")
    class WithPin {
        @Test
        void theRightOneOpensAndLeavingCloses() {
            PinGuard guard = guardWithPin();
            enter(guard, RIGHT);
            assertEquals(Phase.OPEN, guard.phase());

            guard.close();
            assertEquals(Phase.CLOSED, guard.phase());
        }

        @Test
        void digitsAreWipedAfterwards() {
            char[] digits = WRONG.toCharArray();
            guardWithPin().enter(digits);
            background.await();

            assertArrayEquals("000000".toCharArray(), digits);
        }

        @Test
        void nobodySetsAnotherOneFromOutside() {
            PinGuard guard = guardWithPin();

            assertFalse(set(guard, "161803"));
            enter(guard, RIGHT);
            assertEquals(Phase.OPEN, guard.phase());
        }

        @Test
        void staffSetAnotherOneFromInside() {
            PinGuard guard = guardWithPin();
            enter(guard, RIGHT);
            assertTrue(set(guard, "161803"));

            PinGuard after = guard();
            enter(after, "161803");
            assertEquals(Phase.OPEN, after.phase());
        }

        @Test
        void oneThatIsSetFromTheConsoleTakesItsPlaceAtOnce() {
            PinGuard guard = guardWithPin();
            install("161803");

            enter(guard, RIGHT);
            assertEquals(Phase.WAITING, guard.phase());
            pass(guard, Duration.ofSeconds(2));
            enter(guard, "161803");
            assertEquals(Phase.OPEN, guard.phase());
        }

        @Test
        void onlyTheOwnerMayReadTheFileAndThePinIsNotInIt() throws IOException {
            guardWithPin();

            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertFalse(Files.readString(file).contains(RIGHT));
        }

        @Test
        void aSecondTryMustWaitUntilTheFirstIsKnown() {
            guardWithPin();
            ManualExecutor slow = new ManualExecutor();
            PinGuard guard = new PinGuard(file, clock, slow, slow, 1);
            slow.doAll();
            enter(guard, WRONG);
            enter(guard, RIGHT);

            assertEquals(Phase.CHECKING, guard.phase());
            assertEquals(1, slow.waiting());
        }
    }

    @Test
    void isWrittenOnceMoreWhenTheFileIsGone() throws IOException {
        PinGuard guard = guardWithPin();
        enter(guard, WRONG);
        Files.delete(file);

        guard.keepAgain();

        PinGuard next = guard();
        assertEquals(Phase.WAITING, next.phase(), "and so are the misses");
        pass(next, Duration.ofSeconds(2));
        enter(next, RIGHT);
        assertEquals(Phase.OPEN, next.phase());
    }

    @Test
    void whoeverLeavesBeforeTheRightOneIsKnownOpensNothing() {
        install(RIGHT);
        ManualExecutor background = new ManualExecutor();
        PinGuard guard = new PinGuard(file, clock, background, Runnable::run, 1);
        background.doAll();
        enter(guard, RIGHT);
        guard.close();
        background.doAll();

        assertEquals(Phase.CLOSED, guard.phase());
        enter(guard, RIGHT);
        background.doAll();
        assertEquals(Phase.OPEN, guard.phase(), "and may come back");
    }

    @Nested
    @DisplayName("case 8: wrong tries")
    class WrongTries {
        @ParameterizedTest(name = "after {0} misses: {1} s")
        @CsvSource({"0, 0", "1, 2", "2, 4", "5, 32", "11, 2048", "12, 3600", "100, 3600", "2000000000, 3600"})
        void areSlowedDoublingEachTime(int misses, long seconds) {
            assertEquals(Duration.ofSeconds(seconds), PinGuard.delay(misses));
        }

        @Test
        void theRightPinIsNotHeardBeforeTheDelayIsOver() {
            PinGuard guard = guardWithPin();
            enter(guard, WRONG);
            pass(guard, Duration.ofMillis(1999));
            enter(guard, RIGHT);
            assertEquals(Phase.WAITING, guard.phase());

            pass(guard, Duration.ofMillis(1));
            enter(guard, RIGHT);
            assertEquals(Phase.OPEN, guard.phase());
        }

        @Test
        void aHundredOfThemTakeFourDaysEvenWithARestartBetweenAllOfThem() {
            guardWithPin();
            Duration passed = Duration.ZERO;
            for (int i = 0; i < 100; i++) {
                PinGuard guard = guard();
                while (guard.phase() == Phase.WAITING) {
                    pass(guard, Duration.ofSeconds(1));
                    passed = passed.plusSeconds(1);
                }
                enter(guard, WRONG);
            }

            assertTrue(passed.compareTo(Duration.ofDays(3)) > 0, passed.toString());
        }

        @Test
        void aRestartBeginsTheDelayAgain() {
            PinGuard guard = guardWithPin();
            for (int i = 0; i < 4; i++) {
                enter(guard, WRONG);
                pass(guard, Duration.ofHours(1));
            }
            enter(guard, WRONG);
            clock.advance(Duration.ofSeconds(31));

            PinGuard after = guard();
            assertEquals(Phase.WAITING, after.phase());
            assertEquals(32, after.secondsLeft());
        }

        @Test
        void pullingThePlugWhileDigitsAreComparedSavesNoDelay() {
            guardWithPin();
            ManualExecutor never = new ManualExecutor();
            PinGuard guard = new PinGuard(file, clock, background, never, 1);
            background.await();
            never.doAll();
            enter(guard, WRONG);

            assertEquals(Phase.WAITING, guard().phase());
        }

        @Test
        void theRightOneForgetsThem() {
            PinGuard guard = guardWithPin();
            enter(guard, WRONG);
            pass(guard, Duration.ofSeconds(2));
            enter(guard, RIGHT);

            assertEquals(Phase.CLOSED, guard().phase());
        }
    }

    @Nested
    @DisplayName("a disk that cannot be written")
    class FullDisk {
        @BeforeEach
        void fill() throws IOException {
            guardWithPin();
            Files.createDirectories(file.resolveSibling("pin.json.new").resolve("in the way"));
        }

        @Test
        void eachStartAndEachMissCostsTheLongestDelay() {
            PinGuard guard = guard();
            assertEquals(Phase.WAITING, guard.phase());
            assertEquals(3600, guard.secondsLeft());

            pass(guard, Duration.ofHours(1));
            enter(guard, WRONG);
            assertEquals(3600, guard.secondsLeft());
        }

        @Test
        void whoHasThePinComesInAfterIt() {
            PinGuard guard = guard();
            pass(guard, Duration.ofHours(1));
            enter(guard, RIGHT);

            assertEquals(Phase.OPEN, guard.phase());
        }
    }

    @Nested
    @DisplayName("case 18: a spoilt file")
    class Spoilt {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{}",
                    "{ \"rounds\": 1, \"salt\": \"AA==\", \"hash\": \"AA==\", \"misses\": -1 }",
                    "{ \"rounds\": 2000000000, \"salt\": \"AA==\", \"hash\": \"AA==\", \"misses\": 0 }",
                    "{ \"rounds\": 1, \"salt\": \"!\", \"hash\": \"AA==\", \"misses\": 0 }",
                    "{ \"rounds\": 1, \"salt\": \"AA==\", \"hash\": \"AA==\", \"misses\": 0, \"pin\": 1 }"
                })
        void letsNobodyInAndNobodySetAnotherPin(String text) throws IOException {
            Files.writeString(file, text);
            PinGuard guard = guard();

            assertEquals(Phase.SPOILT, guard.phase());
            enter(guard, RIGHT);
            assertFalse(set(guard, RIGHT));
            guard.close();
            pass(guard, Duration.ofDays(1));
            assertEquals(Phase.SPOILT, guard.phase());
        }
    }
}
