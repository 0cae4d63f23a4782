package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.session.Screen;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
@DisplayName("a finger drawn across a card")
class PageSwipeTest {
    private static final Screen.OnCard SECOND = new Screen.OnCard("sensations", 1);

    private KioskDriver kiosk;

    @BeforeEach
    void onTheSecondCard() {
        kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(shown -> {
            shown.session().begin();
            shown.session().navigation().open(SECOND);
        });
    }

    @Test
    void turnsToTheNextWhenDrawnToTheLeft() {
        kiosk.drag(-30, 2);
        assertEquals(new Screen.OnCard("sensations", 2), kiosk.screen());
    }

    @Test
    void turnsBackWhenDrawnToTheRight() {
        kiosk.drag(30, 2);
        assertEquals(new Screen.OnCard("sensations", 0), kiosk.screen());
    }

    @Test
    void doesNothingWhenItHardlyMoves() {
        kiosk.drag(-7, 0);
        assertEquals(SECOND, kiosk.screen());
    }

    @Test
    void doesNothingWhenDrawnUpOrDown() {
        kiosk.drag(-20, 40);
        assertEquals(SECOND, kiosk.screen());
    }
}
