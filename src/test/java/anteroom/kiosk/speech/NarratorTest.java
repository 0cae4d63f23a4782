package anteroom.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.KioskSettings;
import anteroom.content.LobbySettings;
import anteroom.content.OpeningHours;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.speech.ReadAloud.State;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.Mouse;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is heard in front of a whole kiosk. */
@ExtendWith(Toolkit.class)
class NarratorTest {
    private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");
    private static final Screen NO_DRIVING = new Screen.OnCard("aftercare", 1);

    private final FakeVoice voice = FakeVoice.slow();
    private final KioskDriver kiosk =
            KioskDriver.start(ScreenSize.SMALL_TABLET, Bundled.english(), Clinic.unset(), voice);

    private State state() {
        return Toolkit.onFx(() -> kiosk.kiosk().narrator().aloud().state());
    }

    private void begin(Screen screen) {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(screen);
        });
    }

    /** What is being said, once all that has happened has been dealt with. */
    private String saying() {
        return Toolkit.onFx(voice::saying);
    }

    /** Lets the voice say all that waits, and returns it. */
    private List<String> allSaid() {
        while (saying() != null) {
            Toolkit.runOnFx(voice::finish);
        }
        List<String> heard = voice.heard();
        voice.forget();
        return heard;
    }

    @Nested
    class OnePress {
        @Test
        void of_F1_on_the_waiting_picture_begins_the_visit_and_reads() {
            kiosk.press(KeyCode.F1);
            List<String> heard = allSaid();
            assertEquals("What to expect from your ketamine infusion. Touch to begin, button", heard.get(0));
            assertTrue(heard.contains("What can we tell you?"), heard.toString());
            assertEquals(new Screen.Home(), kiosk.screen());
        }

        @Test
        void of_the_button_does_the_same_from_any_screen_and_again_ends_it() {
            begin(NO_DRIVING);
            kiosk.tap("Listen");
            assertEquals(State.SPEAKING, state());
            kiosk.tap("Listen");
            assertEquals(State.OFF, state());
            assertNull(saying());
        }

        /** 508 402.2.1 and EN 5.1.3.6: pictures by their alternative text, too. */
        @Test
        void reads_title_position_picture_and_lines_in_their_order() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            List<String> heard = allSaid();
            assertEquals("No driving", heard.get(1));
            assertEquals("Card 2 of 6", heard.get(2));
            assertTrue(heard.get(3).startsWith("Picture: "), heard.get(3));
            List<String> lines = Bundled.english().topic("aftercare").orElseThrow().cards().get(1).lines().stream()
                    .flatMap(line -> Clinic.unset().render(line).stream())
                    .flatMap(line -> Stream.of(line.split("(?<=[.?!])\\s+")))
                    .toList();
            assertEquals(lines, heard.subList(4, 4 + lines.size()));
        }

        @Test
        void names_the_buttons_at_the_edges_only_once() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            assertTrue(allSaid().contains("Home. All topics, button"));
            kiosk.press(KeyCode.RIGHT);
            List<String> heard = allSaid();
            assertFalse(heard.contains("Home. All topics, button"), heard.toString());
            assertTrue(heard.contains("Draft: not yet reviewed by this clinic"), heard.toString());
        }
    }

    @Test
    void a_list_that_is_turned_is_read_with_its_title_and_which_page_it_is() {
        begin(new Screen.InCategory("after"));
        kiosk.press(KeyCode.F1);
        allSaid();
        kiosk.press(KeyCode.RIGHT);
        List<String> heard = allSaid();
        assertEquals("Afterwards", heard.get(0));
        assertTrue(heard.contains("2 of 3"), heard.toString());
        assertTrue(heard.contains("Will it show on a drug test?, button"), heard.toString());
        assertFalse(heard.contains("When can I drive again?, button"), heard.toString());
    }

    @Test
    void without_a_voice_the_button_says_so_in_words_and_the_rest_works() {
        KioskDriver dumb =
                KioskDriver.start(ScreenSize.SMALL_TABLET, Bundled.english(), Clinic.unset(), new NoEngine());
        dumb.arrange(made -> made.session().begin());
        dumb.tap("Listen");
        assertTrue(dumb.words().contains("This kiosk has no voice."), dumb.words());
        dumb.tap("Aftercare");
        assertEquals(new Screen.OnCard("aftercare", 0), dumb.screen());
        assertFalse(dumb.words().contains("This kiosk has no voice."));
    }

    /** 508 402.2.4 and EN 5.1.3.4: interrupted by any act. */
    @Test
    void a_touch_or_a_key_has_silenced_it_before_the_next_frame() {
        begin(NO_DRIVING);
        for (Event act : List.of(Inputs.touch(600, 400), Inputs.key(KeyCode.A))) {
            Toolkit.runOnFx(() -> kiosk.kiosk().narrator().aloud().start(List.of(Utterance.of("A line"))));
            assertEquals("A line", saying());
            assertNull(Toolkit.onFx(() -> {
                kiosk.scene().getRoot().fireEvent(act);
                return voice.saying();
            }));
        }
    }

    /** 508 402.2.3 and EN 5.1.3.2: coordinated with what is shown. */
    @Test
    void the_line_that_is_said_is_the_one_that_is_lit_and_it_is_in_sight() {
        begin(NO_DRIVING);
        kiosk.press(KeyCode.F1);
        for (Utterance line : Toolkit.onFx(() -> kiosk.kiosk().narrator().script())) {
            if (!(line.spot() instanceof NodeHighlight spot)) {
                continue;
            }
            Toolkit.runOnFx(() -> kiosk.kiosk().narrator().aloud().read(List.of(line)));
            List<javafx.scene.Node> lit =
                    Toolkit.onFx(() -> Nodes.shown(kiosk.scene().getRoot()).stream()
                            .filter(node -> node.getPseudoClassStates().contains(SPOKEN))
                            .toList());
            assertEquals(List.of(spot.node()), lit);
            assertTrue(Toolkit.onFx(() -> Nodes.seen(spot.node()).getHeight()) > 1, line.text());
        }
        kiosk.press(KeyCode.A);
        assertTrue(Toolkit.onFx(() -> Nodes.shown(kiosk.scene().getRoot()).stream()
                .noneMatch(node -> node.getPseudoClassStates().contains(SPOKEN))));
    }

    @Test
    void of_a_line_only_the_sentence_that_is_said_is_marked() {
        begin(NO_DRIVING);
        kiosk.press(KeyCode.F1);
        List<Utterance> sentences = Toolkit.onFx(() -> kiosk.kiosk().narrator().script()).stream()
                .filter(line -> line.spot() instanceof SentenceHighlight)
                .toList();
        assertTrue(sentences.stream().anyMatch(line -> line.text().startsWith("Feeling fine")), sentences.toString());
        for (Utterance line : sentences) {
            RichText flow = ((SentenceHighlight) line.spot()).flow();
            Toolkit.runOnFx(() -> kiosk.kiosk().narrator().aloud().read(List.of(line)));
            assertEquals(line.text(), Toolkit.onFx(flow::marked));
            kiosk.press(KeyCode.A);
            assertEquals("", Toolkit.onFx(flow::marked));
        }
    }

    @Nested
    class ByKeys {
        @Test
        void each_control_says_its_name_kind_and_state() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            allSaid();
            kiosk.press(KeyCode.DOWN);
            String said = String.valueOf(saying());
            assertTrue(said.startsWith(kiosk.focused()), said);
            assertTrue(said.endsWith(", button") || said.endsWith(", link"), said);
        }

        /** EN 5.6.1 and 5.6.2. */
        @Test
        void a_switch_says_its_new_state() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            kiosk.choose("Bigger");
            kiosk.choose("High contrast: off");
            assertEquals("High contrast: on, button", saying());
        }

        @Test
        void a_finger_hears_nothing_of_what_it_touches_by_itself() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            allSaid();
            kiosk.tapAt(new javafx.geometry.Point2D(600, 60));
            assertNull(saying());
        }

        @Test
        void what_opens_over_the_page_is_read_and_the_way_back_is_where_it_was() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            kiosk.choose("Where this comes from");
            List<String> heard = allSaid();
            assertEquals("Where this comes from", heard.get(1), heard.toString());
            assertTrue(heard.contains("Close, button"), heard.toString());
            kiosk.press(KeyCode.ENTER);
            assertTrue(String.valueOf(saying()).startsWith("Where this comes from. "), saying());
        }

        /** 508 402.2.4 and EN 5.1.3.5: paused and repeated. */
        @Test
        void pause_repeat_pace_and_volume_have_keys_of_their_own() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            Toolkit.runOnFx(voice::finish);
            String line = saying();
            kiosk.press(KeyCode.F2);
            assertNull(saying());
            kiosk.press(KeyCode.F2);
            assertEquals(line, saying());
            kiosk.press(KeyCode.F5, KeyCode.F7);
            assertEquals(line, saying());
            assertEquals(4, voice.manners().get(voice.manners().size() - 1).pace());
            assertEquals(4, voice.manners().get(voice.manners().size() - 1).volume());
            kiosk.press(KeyCode.F3);
            assertEquals("Reading aloud is on.", saying() == null ? "" : saying().substring(0, 20));
        }
    }

    @Nested
    class Time {
        @Test
        void nobody_is_asked_whether_they_are_there_while_they_listen() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            for (int line = 0; line < 5; line++) {
                kiosk.leaveAlone(Duration.ofSeconds(60));
                assertFalse(kiosk.kiosk().session().idle().warning());
                Toolkit.runOnFx(voice::finish);
            }
        }

        /** Nothing that comes by itself is a sign of life. */
        @Test
        void the_cues_of_the_calm_minute_do_not_keep_a_visit_that_somebody_has_left() {
            begin(new Screen.CalmMinute());
            kiosk.press(KeyCode.F1);
            allSaid();
            for (int breath = 0; breath < 12; breath++) {
                Toolkit.runOnFx(() -> ScreenAnnouncement.aside(kiosk.scene().lookup(".cue")));
                kiosk.leaveAlone(Duration.ofSeconds(10));
                allSaid();
            }
            assertEquals(new Screen.Attract(), kiosk.screen());
        }

        @Test
        void words_that_change_by_themselves_do_not_either() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1);
            allSaid();
            for (int change = 0; change < 12; change++) {
                Toolkit.runOnFx(() -> ScreenAnnouncement.changed(kiosk.scene().lookup(".page")));
                kiosk.leaveAlone(Duration.ofSeconds(10));
                allSaid();
            }
            assertEquals(new Screen.Attract(), kiosk.screen());
        }

        @Test
        void after_the_warning_the_focus_is_where_it_was() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1, KeyCode.DOWN);
            String focused = kiosk.focused();
            allSaid();
            kiosk.leaveAlone(Duration.ofSeconds(95));
            kiosk.press(KeyCode.DOWN);
            assertEquals(focused, kiosk.focused());
        }

        /** 508 405.1. */
        @Test
        void the_screen_does_not_go_dark_while_it_reads_aloud_though_the_clinic_has_closed() {
            OpeningHours mornings = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(12, 0), Set.of(DayOfWeek.MONDAY));
            Clinic closed = new Clinic(
                    Map.of(),
                    KioskSettings.usual(),
                    new LobbySettings(
                            1, Optional.of(mornings), Optional.empty(), true, false, 3, "", Optional.empty()));
            FakeVoice reader = FakeVoice.slow();
            LocalDateTime sundayNight = LocalDateTime.of(2026, 11, 22, 23, 0);
            KioskDriver night = KioskDriver.start(
                    ScreenSize.SMALL_TABLET,
                    Bundled.english(),
                    closed,
                    new Kiosk.Lobby(Optional.empty(), () -> sundayNight, reader, new SilentPlayer()));
            night.leaveAlone(Duration.ofSeconds(1));
            assertTrue(night.words().contains("We are closed now"));

            night.press(KeyCode.F1);
            for (int line = 0; line < 30 && Toolkit.onFx(reader::saying) != null; line++) {
                night.leaveAlone(Duration.ofSeconds(20));
                assertFalse(night.words().contains("We are closed now"), "dark at line " + line);
                Toolkit.runOnFx(reader::finish);
            }
            assertTrue(reader.heard().size() > 10, "too little was read to tell");
        }

        /** 508 402.3.2 and EN 5.1.3.13. */
        @Test
        void pace_and_volume_are_the_usual_ones_again_for_the_next_patient() {
            begin(NO_DRIVING);
            kiosk.press(KeyCode.F1, KeyCode.F5, KeyCode.F7);
            assertEquals(4, kiosk.kiosk().narrator().aloud().volumeProperty().get());
            kiosk.finish();
            assertEquals(State.OFF, state());
            assertNull(saying());
            ReadAloud aloud = kiosk.kiosk().narrator().aloud();
            assertEquals(3, aloud.paceProperty().get());
            assertEquals(3, aloud.volumeProperty().get());
        }
    }

    /** EN 5.1.3.8. */
    @Test
    void a_pin_and_its_keys_are_never_said() {
        SceneReader reader = new SceneReader(anteroom.kiosk.ui.InterfaceText.in("en"));
        List<String> said = Toolkit.onFx(() -> {
            PasswordField field = new PasswordField();
            field.setText("271828");
            VBox keys = new VBox(new Button("2"), new Button("7"));
            ScreenAnnouncement.keepSecret(keys);
            List<Utterance> lines = new java.util.ArrayList<>(reader.read(List.of(new VBox(field, keys))));
            lines.add(reader.control(keys.getChildren().get(0)));
            return lines.stream().map(Utterance::text).toList();
        });
        assertEquals(List.of("Kept secret", "Kept secret", "Kept secret"), said);
    }

    /** Input as the toolkit makes it, without the time that a robot takes. */
    private static final class Inputs {
        static Event touch(double x, double y) {
            return Mouse.event(MouseEvent.MOUSE_PRESSED, x, y);
        }

        static Event key(KeyCode code) {
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        }
    }
}
