package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import anteroom.workshop.narrate.EveryScreen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who sits before a tall screen reaches everything: it stands in the lower half (Section 508 407.8). */
@ExtendWith(Toolkit.class)
class LowLayoutTest {
    private static final String OFF = "Everything lower: off";
    private static final String ON = "Everything lower: on";
    private static final Screen NO_DRIVING = new Screen.OnCard("aftercare", 0);

    private static final List<Screen> ONE_OF_EACH = List.of(
            new Screen.Home(),
            NO_DRIVING,
            new Screen.TopicEnd("aftercare"),
            new Screen.OnVisit(2),
            new Screen.Ask(),
            new Screen.Browse(),
            new Screen.InCategory("after"),
            new Screen.OnAnswer("driving-after"),
            new Screen.ShowStaff(),
            new Screen.Help(),
            new Screen.CalmMinute());

    private static KioskDriver low(TextSize text) {
        KioskDriver kiosk = begun(ScreenSize.STANDING_MONITOR);
        kiosk.arrange(made -> {
            made.session().preferences().textSizeProperty().set(text);
            made.session().preferences().lowLayoutProperty().set(true);
        });
        return kiosk;
    }

    private static KioskDriver begun(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(made -> made.session().begin());
        return kiosk;
    }

    /** Of the answers, which differ in nothing but their words, every tenth. */
    @Test
    void all_that_can_be_pressed_is_below_the_middle_on_every_screen() {
        KioskDriver kiosk = low(TextSize.NORMAL);
        List<String> tooHigh = new ArrayList<>();
        List<Screen> places = EveryScreen.all(Bundled.english());
        for (int i = 0; i < places.size(); i++) {
            Screen screen = places.get(i);
            if (screen instanceof Screen.OnAnswer && i % 10 != 0) {
                continue;
            }
            kiosk.arrange(made -> made.session().navigation().open(screen));
            tooHigh(kiosk.scene()).forEach(control -> tooHigh.add(screen + ": " + control));
        }
        assertEquals("", String.join("\n", tooHigh));
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void all_words_and_buttons_have_room_there_in_every_text_size(TextSize text) {
        KioskDriver kiosk = low(text);
        List<String> faults = new ArrayList<>();
        for (Screen screen : ONE_OF_EACH) {
            kiosk.arrange(made -> made.session().navigation().open(screen));
            tooHigh(kiosk.scene()).forEach(control -> faults.add(screen + ": " + control + " is above the middle"));
            kiosk.faults().forEach(fault -> faults.add(screen + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void the_buttons_of_the_warning_too() {
        KioskDriver kiosk = begun(ScreenSize.STANDING_MONITOR);
        kiosk.set(OFF);
        kiosk.leaveAlone(Duration.ofSeconds(95));
        assertTrue(kiosk.shows("I need more time"));
        assertEquals(List.of(), tooHigh(kiosk.scene()));
    }

    @Test
    void is_two_taps_from_any_screen_on_the_spot_and_the_place_stays() {
        KioskDriver kiosk = begun(ScreenSize.STANDING_MONITOR);
        for (Screen screen : List.of(new Screen.Home(), NO_DRIVING, new Screen.Ask(), new Screen.Help())) {
            kiosk.arrange(made -> made.session().navigation().open(screen));
            kiosk.set(OFF);
            assertEquals(screen, kiosk.screen());
            assertEquals(List.of(), tooHigh(kiosk.scene()));
            kiosk.set(ON);
            assertEquals(screen, kiosk.screen());
            assertFalse(tooHigh(kiosk.scene()).isEmpty());
        }
    }

    @Test
    void the_picture_of_a_card_stands_above_the_line_and_is_said() {
        KioskDriver kiosk = begun(ScreenSize.STANDING_MONITOR);
        kiosk.arrange(made -> made.session().navigation().open(NO_DRIVING));
        kiosk.set(OFF);
        String alt = Bundled.english()
                .topic("aftercare")
                .orElseThrow()
                .cards()
                .get(0)
                .alt();
        assertTrue(Toolkit.onFx(() -> kiosk.kiosk().narrator().script()).stream()
                .anyMatch(line -> line.text().contains(alt)));
    }

    @Test
    void the_next_patient_finds_it_as_everybody_does() {
        KioskDriver kiosk = begun(ScreenSize.STANDING_MONITOR);
        kiosk.set(OFF);
        kiosk.finish();
        kiosk.arrange(made -> made.session().begin());
        kiosk.tap("Bigger");
        assertTrue(kiosk.shows(OFF));
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL_TABLET", "MONITOR", "STANDING_TABLET"})
    void is_not_offered_where_all_of_the_screen_is_within_reach(ScreenSize size) {
        KioskDriver kiosk = begun(size);
        kiosk.tap("Bigger");
        assertFalse(kiosk.shows(OFF));
    }

    @Test
    void less_movement_contrast_and_text_size_are_two_taps_from_any_screen() {
        KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET);
        for (Screen screen : ONE_OF_EACH) {
            kiosk.arrange(made -> made.session().navigation().open(screen));
            kiosk.tap("Bigger");
            assertTrue(kiosk.shows("Less movement: off"), screen.toString());
            assertTrue(kiosk.shows("High contrast: off"), screen.toString());
            assertTrue(kiosk.shows("Text size: normal. Press for large"), screen.toString());
        }
    }

    private static List<String> tooHigh(Scene scene) {
        return Toolkit.onFx(() -> {
            Node front = scene.getRoot().getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .reduce((below, above) -> above)
                    .orElseThrow();
            // Under a question that covers everything, nothing else can be pressed.
            Node pressed = front.getStyleClass().contains("idle-warning") ? front : scene.getRoot();
            return Nodes.targets(pressed).stream()
                    .filter(target -> {
                        Bounds seen = Nodes.seen(target);
                        return seen.getHeight() > 1 && seen.getMinY() < scene.getHeight() / 2;
                    })
                    .map(Node::toString)
                    .toList();
        });
    }
}
