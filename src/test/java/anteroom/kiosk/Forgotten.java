package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.KioskDriver;
import java.util.Set;

/** What must be true when one patient has gone and the next has not come. */
final class Forgotten {
    private Forgotten() {}

    static void check(KioskDriver kiosk) {
        Session session = kiosk.kiosk().session();
        assertAll(
                () -> assertEquals(new Screen.Attract(), kiosk.screen()),
                () -> assertEquals("", kiosk.kiosk().questions().query()),
                () -> assertEquals(0, kiosk.kiosk().questions().found().hits().size()),
                () -> assertEquals(Set.of(), session.navigation().seenCards()),
                () -> assertEquals(TextSize.NORMAL, session.preferences().textSize()),
                () -> assertFalse(session.preferences().highContrast(), "high contrast stays"),
                () -> assertFalse(session.preferences().lessMovement(), "less movement stays"),
                () -> assertFalse(session.idle().warning(), "the warning stays"));
        kiosk.tap("What to expect from your ketamine infusion");
        assertFalse(
                kiosk.words().contains("Seen"),
                () -> "the next patient is told what the last one saw: " + kiosk.words());
        kiosk.arrange(shown -> session.navigation().back());
        assertEquals(new Screen.Home(), kiosk.screen(), "Back leads to where the last patient was");
    }
}
