package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way to the rules for home is at the end of what is about them, and not in the place of its second page. */
@ExtendWith(Toolkit.class)
class TakeHomeDoorTest {
    private static final int MOST_PAGES = 30;

    static Stream<Screen> about() {
        return Stream.of(new Screen.OnAnswer("driving-after"), new Screen.OnVisit(8));
    }

    @ParameterizedTest
    @MethodSource("about")
    void standsAfterTheLastPage(Screen place) {
        KioskDriver patient = KioskDriver.start(ScreenSize.SMALL_TABLET);
        patient.arrange(kiosk -> {
            kiosk.session().begin();
            kiosk.session().preferences().textSizeProperty().set(TextSize.LARGEST);
            kiosk.session().navigation().open(place);
        });
        assertFalse(patient.shows("Take home"), patient.words());
        for (int i = 0; i < MOST_PAGES && patient.shows("Next"); i++) {
            patient.tap("Next");
        }
        assertEquals(place, patient.screen());
        assertTrue(patient.words().matches("(?s).*\\b(\\d+) of \\1\\b.*"), "the last page: " + patient.words());
        patient.tap("Take home");

        assertEquals(new Screen.TakeHome(), patient.screen());
    }
}
