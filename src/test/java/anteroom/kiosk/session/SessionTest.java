package anteroom.kiosk.session;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.FakeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final FakeClock clock = new FakeClock();
    private final Session session = new Session(clock, ofSeconds(90), ofSeconds(30));

    @Nested
    class WhileNobodyHasBegun {
        @Test
        void touchesAreNotCounted() {
            session.touched();
            pass(95);

            assertFalse(session.idle().warning());
        }

        @Test
        void theFirstTouchLeadsHome() {
            session.begin();

            assertEquals(new Screen.Home(), session.navigation().screen());
        }
    }

    @Nested
    class WhileSomebodyIsThere {
        @BeforeEach
        void begin() {
            session.begin();
            session.navigation().open(new Screen.OnCard("aftercare", 1));
            session.navigation().saw("no-driving");
            session.preferences().textSizeProperty().set(TextSize.LARGEST);
        }

        @Test
        void everyTouchKeepsTheSession() {
            for (int i = 0; i < 20; i++) {
                pass(100);
                session.touched();
            }

            assertEquals(new Screen.OnCard("aftercare", 1), session.navigation().screen());
            assertFalse(session.idle().warning());
        }

        @Test
        void stillnessEndsIt() {
            pass(95);
            assertTrue(session.idle().warning());

            pass(25);
            assertNothingIsLeft();
        }

        @Test
        void stillnessEndsTheStaffsPagesWithinAMinuteHoweverLongPatientsMayBeIdle() {
            Session patient = new Session(clock, ofSeconds(600), ofSeconds(120));
            patient.begin();
            patient.navigation().open(new Screen.Staff("menu"));
            clock.advance(ofSeconds(40));
            patient.idle().tick();
            assertEquals(20, patient.idle().secondsLeftProperty().get());

            clock.advance(ofSeconds(20));
            patient.idle().tick();
            assertEquals(new Screen.Attract(), patient.navigation().screen());
        }

        @Test
        void elsewhereItWaitsAsLongAsBefore() {
            session.navigation().open(new Screen.Staff("menu"));
            session.navigation().home();
            pass(89);

            assertFalse(session.idle().warning());
        }

        @Test
        void startOverEndsItAtOnce() {
            session.end();

            assertNothingIsLeft();
        }

        @Test
        void whoeverHasSomethingToForgetIsToldAndFirst() {
            List<String> told = new ArrayList<>();
            session.onEnd(() -> told.add("words at " + session.navigation().screen()));
            session.onEnd(() -> told.add("pictures"));
            session.end();

            assertEquals(List.of("words at OnCard[topic=aftercare, index=1]", "pictures"), told);
        }

        @Test
        void theNextPatientHasTheFullTimeAgain() {
            pass(119);
            session.end();
            session.begin();
            pass(89);

            assertFalse(session.idle().warning());
        }
    }

    private void assertNothingIsLeft() {
        assertEquals(new Screen.Attract(), session.navigation().screen());
        assertEquals(Set.of(), session.navigation().seenCards());
        assertEquals(TextSize.NORMAL, session.preferences().textSize());
        assertFalse(session.idle().warning());
        pass(1000);
        assertEquals(new Screen.Attract(), session.navigation().screen());
    }

    private void pass(int seconds) {
        clock.advance(ofSeconds(seconds));
        session.idle().tick();
    }
}
