package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.TextSize;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.LetterHeights;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Toolkit.class)
class ScaleTest {
    @ParameterizedTest(name = "{0} px on {1}: {2} mm")
    @CsvSource(delimiter = '|', textBlock = """
            100 | SMALL_TABLET     | 17.0
            100 | FINE_TABLET      | 11.3
            100 | PANEL            | 18.0
            100 | MONITOR          | 24.8
            100 | STANDING_TABLET  | 17.0
            100 | STANDING_MONITOR | 24.8
            """)
    void pixelsAreMillimetresOfTheRealScreen(double px, ScreenSize screen, double mm) {
        assertEquals(mm, scale(screen, TextSize.NORMAL).mm(px), 0.05);
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void aLeastSizeIsNeverMissedByRounding(ScreenSize screen) {
        Scale scale = scale(screen, TextSize.NORMAL);

        for (double mm = 1; mm < 30; mm += 0.7) {
            double px = scale.px(mm);
            assertEquals(Math.rint(px), px, "a whole pixel");
            assertTrue(scale.mm(px) >= mm && scale.mm(px - 1) < mm, "the least that is enough for " + mm + " mm");
        }
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void capitalsAreAsHighAsTheStandardsAsk(ScreenSize screen) {
        for (TextSize text : TextSize.values()) {
            Scale scale = scale(screen, text);

            assertTrue(capital(scale, scale.body()) >= text.capital(), () -> text + " body");
            assertTrue(capital(scale, scale.small()) >= text.smallCapital(), () -> text + " small");
            assertTrue(scale.title() > scale.body() && scale.body() > scale.small(), "three steps");
        }
    }

    @Test
    void theFontsCapitalsAreWhatTheScaleTakesThemFor() {
        Toolkit.runOnFx(Fonts::load);

        double em = Toolkit.onFx(() -> LetterHeights.capital(Font.font(Fonts.FAMILY, 1000))) / 1000;

        assertEquals(Fonts.CAPITAL, em, 0.001);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SMALL_TABLET     | NORMAL  | enough
            SMALL_TABLET     | LARGE   | scarce
            SMALL_TABLET     | LARGEST | scarce
            STANDING_TABLET  | NORMAL  | enough
            STANDING_TABLET  | LARGE   | scarce
            STANDING_TABLET  | LARGEST | scarce
            STANDING_MONITOR | LARGEST | enough
            MONITOR          | LARGE   | enough
            """)
    void knowsWhereHeightIsScarce(ScreenSize screen, TextSize text, String height) {
        assertEquals(height.equals("scarce"), scale(screen, text).scarce());
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void onlyOfATallScreenTheUpperHalfMayBeOutOfReach(ScreenSize screen) {
        assertEquals(
                screen == ScreenSize.STANDING_MONITOR,
                scale(screen, TextSize.NORMAL).tall());
    }

    /** A larger display is read from farther away, whichever way it stands. */
    @Test
    void wordsAreAsLargeOnAStandingScreenAsOnTheSameScreenLying() {
        for (TextSize text : TextSize.values()) {
            assertEquals(
                    scale(ScreenSize.MONITOR, text).body(),
                    scale(ScreenSize.STANDING_MONITOR, text).body(),
                    1e-9);
        }
    }

    @Test
    void inTheLowerHalfEverythingIsAsLargeAsOnTheWhole() {
        Scale whole = scale(ScreenSize.STANDING_MONITOR, TextSize.LARGE);

        Scale half = whole.lowerHalf();

        assertEquals(whole.width(), half.width());
        assertEquals(whole.height() / 2, half.height());
        assertEquals(whole.pxPerMm(), half.pxPerMm(), 1e-9);
    }

    private static double capital(Scale scale, double fontSize) {
        return Toolkit.onFx(() -> scale.mm(LetterHeights.capital(Font.font(Fonts.FAMILY, fontSize))));
    }

    private static Scale scale(ScreenSize screen, TextSize text) {
        return new Scale(screen.width(), screen.height(), screen.diagonal(), text);
    }
}
