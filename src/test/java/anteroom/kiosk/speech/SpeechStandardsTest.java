package anteroom.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.staff.FakeStaffActions;
import anteroom.kiosk.staff.StaffArea;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeClock;
import anteroom.testkit.FakePlayer;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the standards ask of a voice and no other test holds yet. The others carry the number of their rule, too: look for
 * "508 402", "508 405", "508 407.5" and "EN 5." in the tests of this package.
 */
@ExtendWith(Toolkit.class)
class SpeechStandardsTest {
    private static final Screen NO_DRIVING = new Screen.OnCard("aftercare", 0);
    private static final String PIN = "271828";

    private final FakeVoice voice = FakeVoice.atOnce();
    private KioskDriver kiosk;
    private FakeStaffActions actions;

    @BeforeEach
    void start(@TempDir Path folder) {
        actions = new FakeStaffActions(folder, new FakeClock());
        kiosk = start(Bundled.english());
    }

    private KioskDriver start(Edition edition) {
        return KioskDriver.start(ScreenSize.SMALL_TABLET, edition, Clinic.unset(), lobby());
    }

    private Kiosk.Lobby lobby() {
        return new Kiosk.Lobby(
                Optional.of(actions), () -> LocalDateTime.of(2026, 11, 21, 14, 0), voice, new FakePlayer());
    }

    private void open(Screen screen) {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(screen);
        });
    }

    /** EN 5.2 and 508 402.2: one fixed key, and nothing that would have to be read first. */
    @Test
    void begins_with_one_key_on_every_kind_of_screen() {
        List<Screen> places = List.of(
                new Screen.Home(),
                NO_DRIVING,
                new Screen.TopicEnd("aftercare"),
                new Screen.OnVisit(0),
                new Screen.Ask(),
                new Screen.Browse(),
                new Screen.OnAnswer("driving-after"),
                new Screen.ShowStaff(),
                new Screen.Help(),
                new Screen.CalmMinute());
        for (Screen screen : places) {
            open(screen);
            kiosk.press(KeyCode.F1);
            assertTrue(voice.heardOut().size() > 3, screen.toString());
            kiosk.press(KeyCode.F1);
            voice.forget();
        }
    }

    /** EN 5.1.3.14. */
    @Test
    void speaks_the_language_that_is_shown() {
        kiosk = KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                lobby(),
                KioskDriver.language(MadeUpLanguage.LONGER.edition("pt-BR"), MadeUpLanguage.LONGER.words()));
        open(NO_DRIVING);
        kiosk.press(KeyCode.F1);
        List<String> languages = Toolkit.onFx(voice::manners).stream()
                .map(SpeechSettings::language)
                .distinct()
                .toList();
        assertEquals(List.of("pt-BR"), languages);
    }

    /** 508 402.3.1 and EN 5.1.3.11: without sight, and one hears what it has come to. */
    @Test
    void gets_louder_and_softer_by_keys_that_say_their_step() {
        open(NO_DRIVING);
        kiosk.press(KeyCode.F1);
        voice.heardOut();
        kiosk.press(KeyCode.F7);
        assertEquals(List.of("Volume 4 of 5"), voice.heardOut());
        kiosk.press(KeyCode.F6, KeyCode.F6);
        assertEquals(List.of("Volume 3 of 5", "Volume 2 of 5"), voice.heardOut());
        kiosk.press(KeyCode.F5);
        assertEquals(List.of("Speed 4 of 5"), voice.heardOut());
    }

    /** EN 5.1.3.15 and WCAG 3.3.1. */
    @Test
    void names_it_when_nothing_was_found() {
        open(new Screen.Ask());
        kiosk.press(KeyCode.F1);
        voice.heardOut();
        kiosk.arrange(made -> made.questions().queryProperty().set("what is the wifi password"));
        String heard = String.join(" | ", voice.heardOut());
        assertTrue(heard.contains("I don't know that one."), heard);
    }

    /** EN 5.1.3.8 and 5.1.3.15. */
    @Test
    void names_a_wrong_pin_and_never_says_a_digit_of_one() {
        actions.setPin(PIN);
        open(StaffArea.door());
        kiosk.press(KeyCode.F1);
        kiosk.type("999999");
        kiosk.tap("OK");
        List<String> heard = voice.heardOut();
        assertTrue(heard.stream().anyMatch(line -> line.startsWith("Too soon.")), heard.toString());
        assertFalse(heard.stream().anyMatch(line -> line.contains("9")), heard.toString());
        assertTrue(heard.contains("Kept secret"), heard.toString());
    }
}
