package anteroom.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakePlayer;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Sound;
import anteroom.testkit.Toolkit;
import anteroom.workshop.narrate.EveryScreen;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The warning is seen and heard (508 407.5), and nothing else makes a sound that nobody has asked for. */
@ExtendWith(Toolkit.class)
class IdleAnnouncerTest {
    private static final Duration UNTIL_WARNED = Duration.ofSeconds(90);
    private static final Screen NO_DRIVING = new Screen.OnCard("aftercare", 0);

    private final FakeVoice voice = FakeVoice.atOnce();
    private final FakePlayer loudspeaker = new FakePlayer();
    private final KioskDriver kiosk = KioskDriver.start(
            ScreenSize.SMALL_TABLET,
            Bundled.english(),
            Clinic.unset(),
            new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, voice, loudspeaker));

    private void begin() {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(NO_DRIVING);
        });
    }

    @Test
    void the_warning_is_seen_and_a_chime_is_heard_once() {
        begin();
        kiosk.leaveAlone(UNTIL_WARNED.plusSeconds(20));
        assertTrue(kiosk.words().contains("Are you still there?"));
        assertEquals(1, loudspeaker.played().size());
        assertEquals(3, loudspeaker.played().get(0).volume());
        assertEquals(List.of(), voice.heardOut());
    }

    @Test
    void who_says_that_they_are_done_is_asked_that_and_not_whether_they_are_there() {
        begin();
        kiosk.tap("Home");
        kiosk.tap("Done");
        assertTrue(kiosk.words().contains("Are you done?"), kiosk.words());
    }

    @Test
    void each_warning_has_its_own_chime_however_often_it_is_put_off() {
        begin();
        for (int times = 1; times <= 12; times++) {
            kiosk.leaveAlone(UNTIL_WARNED);
            assertEquals(times, loudspeaker.played().size());
            kiosk.tap("I need more time");
        }
    }

    @Test
    void while_it_reads_aloud_the_warning_is_said_instead_and_counts_in_words() {
        begin();
        kiosk.press(KeyCode.F1);
        voice.heardOut();
        kiosk.leaveAlone(UNTIL_WARNED);
        List<String> said = voice.heardOut();
        assertEquals("Are you still there?", said.get(0));
        assertTrue(said.contains("This screen starts over in 30 seconds."), said.toString());
        assertTrue(said.contains("I need more time, button"), said.toString());
        kiosk.leaveAlone(Duration.ofSeconds(10));
        assertEquals(List.of("20 seconds left"), voice.heardOut());
        kiosk.leaveAlone(Duration.ofSeconds(10));
        assertEquals(List.of("10 seconds left"), voice.heardOut());
        assertEquals(List.of(), loudspeaker.played());
    }

    @Test
    void without_a_loudspeaker_the_warning_stands_there_all_the_same() {
        KioskDriver deaf = KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                Bundled.english(),
                Clinic.unset(),
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, voice, new SilentPlayer()));
        deaf.arrange(made -> made.session().begin());
        deaf.leaveAlone(UNTIL_WARNED);
        assertTrue(deaf.words().contains("Are you still there?"));
    }

    /** EN 5.1.3.10 and WCAG 1.4.2. */
    @Test
    void nothing_makes_a_sound_by_itself_but_the_chime_and_that_lasts_less_than_3_s() throws Exception {
        kiosk.leaveAlone(Duration.ofSeconds(60));
        for (Screen place : EveryScreen.all(Bundled.english())) {
            kiosk.arrange(made -> {
                made.session().begin();
                made.session().navigation().open(place);
            });
        }
        assertEquals(List.of(), loudspeaker.played());
        kiosk.leaveAlone(UNTIL_WARNED);
        assertEquals(List.of(), voice.heardOut());
        assertEquals(1, loudspeaker.played().size());
        assertTrue(Sound.of(loudspeaker.played().get(0).wav()).seconds() < 3);
    }
}
