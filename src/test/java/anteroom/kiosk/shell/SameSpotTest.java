package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A finger that stays over one spot and presses three times gets three times what it pressed for. */
@ExtendWith(Toolkit.class)
class SameSpotTest {
    @ParameterizedTest
    @EnumSource(names = {"SMALL_TABLET", "STANDING_TABLET"})
    void onTheTextSizeItBecomesLargeLargestAndNormalAgain(ScreenSize size) {
        KioskDriver kiosk = begun(size, TextSize.NORMAL);
        kiosk.tap("Bigger");
        Point2D spot = spot(kiosk, ".text-size");
        for (TextSize next : new TextSize[] {TextSize.LARGE, TextSize.LARGEST, TextSize.NORMAL}) {
            kiosk.tapAt(spot);
            assertEquals(next, kiosk.kiosk().session().preferences().textSize());
        }
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void onBiggerTheSheetOpensClosesAndOpens(TextSize text) {
        KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, text);
        Point2D spot = spot(kiosk, ".bigger");
        for (boolean open : new boolean[] {true, false, true}) {
            kiosk.tapAt(spot);
            assertEquals(
                    open, Toolkit.onFx(() -> kiosk.scene().lookup(".settings").isVisible()));
        }
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void onNextThreePagesAreTurned(TextSize text) {
        KioskDriver kiosk = begun(ScreenSize.STANDING_TABLET, text);
        kiosk.arrange(made -> made.session().navigation().open(new Screen.OnCard("aftercare", 0)));
        Point2D spot = spot(kiosk, ".next");
        String before = kiosk.words();
        for (int i = 0; i < 3; i++) {
            kiosk.tapAt(spot);
            assertTrue(!kiosk.words().equals(before), "nothing was turned");
            assertTrue(kiosk.screen() instanceof Screen.OnCard, kiosk.screen().toString());
            before = kiosk.words();
        }
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void onHelpItStaysHelp(TextSize text) {
        KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, text);
        Point2D spot = spot(kiosk, ".help");
        for (int i = 0; i < 3; i++) {
            kiosk.tapAt(spot);
            assertEquals(new Screen.Help(), kiosk.screen());
        }
    }

    private static KioskDriver begun(ScreenSize size, TextSize text) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(text);
        });
        return kiosk;
    }

    private static Point2D spot(KioskDriver kiosk, String selector) {
        Bounds at = Toolkit.onFx(() -> Nodes.inScene(kiosk.scene().lookup(selector)));
        return new Point2D(at.getCenterX(), at.getCenterY());
    }
}
