package anteroom.kiosk.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Toolkit.class)
class HelpScreensTest {
    /** The whole line is longer in Spanish, and its first sentence is what matters. */
    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void saysInSpanishAtEverySizeToTellSomeone(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size, Bundled.spanish(), InterfaceText.in("es"));
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(new Screen.Help());
        });

        assertTrue(kiosk.words().contains("Avise ya a alguien aquí."), kiosk.words());
    }
}
