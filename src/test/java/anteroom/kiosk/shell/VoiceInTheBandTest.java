package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While a card is read aloud on a lying screen, what steers the voice comes between the controls, which all stay. */
@ExtendWith(Toolkit.class)
class VoiceInTheBandTest {
    private static final List<String> CONTROLS =
            List.of(".help", ".home-button", ".back", ".next", ".aloud", ".bigger");
    private static final List<String> FIRST = List.of(".speech-pause", ".speech-repeat");
    private static final List<String> REST = List.of(".speech-speed", ".speech-loudness");

    private static final String PAUSE = "Pause or continue";

    /** mm */
    private static final double LEAST_SIDE = 15;

    private static final double MM_PER_INCH = 25.4;

    private KioskDriver kiosk;

    private void readACard(ScreenSize size, TextSize text) {
        kiosk = KioskDriver.start(size, Bundled.english(), Clinic.unset(), FakeVoice.slow());
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(text);
            made.session().navigation().open(new Screen.OnCard("aftercare", 0));
            made.session().navigation().turnTo(new Screen.OnCard("aftercare", 1));
        });
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void everyControlKeepsItsPlaceAndNoneIsCovered(TextSize text) {
        ScreenSize size = ScreenSize.SMALL_TABLET;
        readACard(size, text);
        double least =
                Math.floor(LEAST_SIDE * Math.hypot(size.width(), size.height()) / (size.diagonal() * MM_PER_INCH));
        Map<String, Bounds> before = places(CONTROLS);
        kiosk.press(KeyCode.F1);
        assertEquals(before, places(CONTROLS));
        Map<String, Bounds> voice = places(FIRST);
        assertEquals(FIRST.size(), voice.size(), voice.toString());
        voice.forEach((button, at) -> {
            assertTrue(Math.min(at.getWidth(), at.getHeight()) >= least, button + " " + at);
            before.forEach((control, place) -> assertFalse(place.intersects(at), button + " lies over " + control));
        });
        kiosk.tap("Back");
        assertEquals(new Screen.OnCard("aftercare", 0), kiosk.screen());
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void pauseOffersSpeedAndVolumeAsWellAndGivesBackWhatTheyCover(TextSize text) {
        readACard(ScreenSize.SMALL_TABLET, text);
        kiosk.press(KeyCode.F1);
        Map<String, Bounds> first = places(FIRST);
        assertEquals(Map.of(), places(REST));
        kiosk.tap(PAUSE);
        assertEquals(first, places(FIRST));
        Map<String, Bounds> rest = places(REST);
        assertEquals(REST.size(), rest.size());
        assertTrue(places(CONTROLS).containsKey(".next"));
        kiosk.tap("Speed");
        kiosk.tap("Speed");
        assertEquals(rest, places(REST));
        kiosk.tap(PAUSE);
        kiosk.tap(PAUSE);
        assertEquals(Map.of(), places(REST));
        assertTrue(places(CONTROLS).containsKey(".back"));
    }

    /** Of those that can be seen. */
    private Map<String, Bounds> places(List<String> selectors) {
        return Toolkit.onFx(() -> {
            Map<String, Bounds> places = new LinkedHashMap<>();
            for (String selector : selectors) {
                Node node = kiosk.scene().lookup(selector);
                if (node != null && node.isVisible() && node.getParent().isVisible()) {
                    places.put(selector, Nodes.inScene(node));
                }
            }
            return places;
        });
    }
}
