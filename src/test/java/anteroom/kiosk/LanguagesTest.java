package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.search.SearchResult;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kiosk in several languages, one of them shown. */
@ExtendWith(Toolkit.class)
class LanguagesTest {
    private static final MadeUpLanguage OTHER = MadeUpLanguage.LONGER;
    private static final String WAITING = "What to expect from your ketamine infusion";
    private static final Duration SWITCH = Duration.ofMillis(100);

    private final FakeVoice voice = FakeVoice.atOnce();
    private final Edition english = Bundled.english();
    private final Edition other = OTHER.edition("xx");
    private final KioskDriver kiosk = start(OTHER, other);

    private KioskDriver start(MadeUpLanguage language, Edition edition) {
        return KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, voice, new SilentPlayer()),
                KioskDriver.language(english, InterfaceText.in("en")),
                KioskDriver.language(edition, language.words()));
    }

    private void open(Screen screen) {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(screen);
        });
    }

    private void switchOver() {
        kiosk.arrange(made -> made.languages().chooseOther());
    }

    @Nested
    class OneTouch {
        @Test
        void leads_to_the_other_language_and_one_back_from_the_waiting_picture_and_from_home() {
            kiosk.tap(other.name());
            assertTrue(kiosk.words().contains(OTHER.say(WAITING)), kiosk.words());
            kiosk.tap(english.name());
            assertTrue(kiosk.words().contains(WAITING), kiosk.words());
            kiosk.arrange(made -> made.session().begin());
            kiosk.tap(other.name());
            assertTrue(kiosk.words().contains(OTHER.say("What you may feel")), kiosk.words());
            assertEquals(new Screen.Home(), kiosk.screen());
            kiosk.tap(english.name());
            assertTrue(kiosk.words().contains("What you may feel"), kiosk.words());
        }

        @Test
        void is_on_the_sheet_of_settings_which_stays_open() {
            open(new Screen.OnCard("aftercare", 0));
            kiosk.tap("Bigger");
            kiosk.tap(other.name());
            assertTrue(kiosk.words().contains(OTHER.say("Make it easier to read")));
            assertTrue(kiosk.shows(english.name()));
        }

        @Test
        void keeps_the_focus_for_whoever_moves_by_keys() {
            kiosk.arrange(made -> made.session().begin());
            kiosk.choose(other.name());
            assertEquals(english.name(), kiosk.focused());
        }

        @Test
        void is_not_offered_where_there_is_one_language() {
            KioskDriver alone = KioskDriver.start(ScreenSize.SMALL_TABLET);
            assertFalse(alone.shows(english.name()));
        }
    }

    @Nested
    class WhatStays {
        @Test
        void is_the_card_with_its_page_and_the_size_of_text() {
            Topic topic = other.topic("aftercare").orElseThrow();
            open(new Screen.OnCard("aftercare", 1));
            kiosk.arrange(
                    made -> made.session().preferences().textSizeProperty().set(TextSize.LARGEST));
            kiosk.tap("Next");
            Screen screen = kiosk.screen();
            switchOver();
            assertEquals(screen, kiosk.screen());
            assertEquals(TextSize.LARGEST, kiosk.kiosk().session().preferences().textSize());
            assertTrue(kiosk.words().contains(topic.cards().get(1).title()), kiosk.words());
            assertTrue(kiosk.shows(OTHER.say("Back")));
        }

        @Test
        void is_the_way_back() {
            open(new Screen.OnCard("aftercare", 0));
            kiosk.arrange(made -> made.session().navigation().open(new Screen.Help()));
            switchOver();
            kiosk.press(KeyCode.ESCAPE);
            assertEquals(new Screen.OnCard("aftercare", 0), kiosk.screen());
        }

        @Test
        void every_place_can_be_shown_in_the_other_language_and_back() {
            for (Screen screen : Breadth.places(english)) {
                open(screen);
                switchOver();
                assertEquals(screen, kiosk.screen());
                switchOver();
                assertEquals(screen, kiosk.screen());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void the_ways_to_it_have_room_at_every_size(ScreenSize size) {
        KioskDriver sized = KioskDriver.start(
                size,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN),
                KioskDriver.language(english, InterfaceText.in("en")),
                KioskDriver.language(named("Espa\u00F1ol"), OTHER.words()));
        for (TextSize text : Breadth.texts()) {
            sized.arrange(made -> {
                made.session().end();
                made.session().preferences().textSizeProperty().set(text);
            });
            assertEquals(List.of(), sized.faults(), "waiting, " + text);
            sized.arrange(made -> made.session().begin());
            assertEquals(List.of(), sized.faults(), "home, " + text);
        }
    }

    private Edition named(String name) {
        return new Edition(
                other.language(),
                name,
                other.topics(),
                other.categories(),
                other.glossary(),
                other.visit(),
                other.calm(),
                other.takeHome(),
                other.help(),
                other.strings());
    }

    @Test
    void takes_100_ms_at_the_most() {
        open(new Screen.OnCard("aftercare", 0));
        switchOver();
        switchOver();
        long best = Long.MAX_VALUE;
        for (int times = 0; times < 10; times++) {
            best = Math.min(best, Toolkit.onFx(() -> {
                long from = System.nanoTime();
                kiosk.kiosk().languages().chooseOther();
                KioskDriver.settle(kiosk.scene());
                return System.nanoTime() - from;
            }));
        }
        assertTrue(best < SWITCH.toNanos(), best / 1e6 + " ms");
    }

    @Nested
    class AfterTheVisit {
        @Test
        void the_next_one_finds_the_clinics_own() {
            kiosk.arrange(made -> made.session().begin());
            switchOver();
            kiosk.arrange(made -> made.session().end());
            assertTrue(kiosk.words().contains(WAITING), kiosk.words());
        }

        @Test
        void who_chose_on_the_waiting_picture_and_walked_on_is_forgotten() {
            switchOver();
            kiosk.leaveAlone(Duration.ofSeconds(85));
            assertTrue(kiosk.words().contains(OTHER.say(WAITING)), kiosk.words());
            kiosk.leaveAlone(Duration.ofSeconds(10));
            assertTrue(kiosk.words().contains(WAITING), kiosk.words());
        }
    }

    @Test
    void from_right_to_left_turns_the_scene_and_back() {
        KioskDriver turning = start(MadeUpLanguage.RIGHT_TO_LEFT, MadeUpLanguage.RIGHT_TO_LEFT.edition("yy"));
        turning.arrange(made -> made.session().begin());
        Node help = turning.scene().lookup(".help");
        turning.arrange(made -> made.languages().chooseOther());
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, turning.scene().getEffectiveNodeOrientation());
        assertTrue(Toolkit.onFx(() -> help.localToScene(help.getLayoutBounds()).getMinX())
                > turning.size().width() / 2.0);
        turning.arrange(made -> made.languages().chooseOther());
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, turning.scene().getEffectiveNodeOrientation());
        assertTrue(Toolkit.onFx(() -> help.localToScene(help.getLayoutBounds()).getMinX())
                < turning.size().width() / 2.0);
    }

    @Nested
    class Aloud {
        @Test
        void the_button_speaks_the_language_that_it_leads_to() {
            kiosk.arrange(made -> made.session().begin());
            kiosk.press(KeyCode.F1);
            int button = Toolkit.onFx(voice::heard).indexOf(other.name() + ", " + OTHER.say("button"));
            List<String> languages = Toolkit.onFx(voice::manners).stream()
                    .map(SpeechSettings::language)
                    .toList();
            assertEquals("xx", languages.get(button));
            assertEquals(1, languages.stream().filter("xx"::equals).count());
        }

        @Test
        void the_screen_is_read_again_in_the_language_that_was_chosen() {
            kiosk.arrange(made -> made.session().begin());
            kiosk.press(KeyCode.F1);
            voice.heardOut();
            kiosk.choose(other.name());
            assertTrue(Toolkit.onFx(voice::heard).contains(OTHER.say("What can we tell you?")));
            List<SpeechSettings> manners = Toolkit.onFx(voice::manners);
            assertEquals("en", manners.get(manners.size() - 1).language());
            assertTrue(manners.stream().anyMatch(manner -> manner.language().equals("xx")));
        }
    }

    @Nested
    class WhatGoes {
        @Test
        void is_what_was_typed_in_the_one_before() {
            open(new Screen.Ask());
            kiosk.arrange(made -> made.questions().queryProperty().set("can i drive"));
            switchOver();
            assertEquals(new Screen.Ask(), kiosk.screen());
            assertEquals("", kiosk.kiosk().questions().query());
        }
    }

    @Nested
    class TypedInAnother {
        private final KioskDriver asked = KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN),
                new Kiosk.Language(english, InterfaceText.in("en"), true, () -> query -> foreign(query)),
                KioskDriver.language(other, OTHER.words()));

        private SearchResult foreign(String query) {
            return new SearchResult(
                    query,
                    SearchResult.Outcome.NONE,
                    List.of(),
                    false,
                    SearchResult.Help.NONE,
                    SearchResult.Method.RULES,
                    Optional.of("xx"));
        }

        @Test
        void it_offers_that_language_and_keeps_the_words() {
            asked.arrange(made -> {
                made.session().begin();
                made.session().navigation().open(new Screen.Ask());
                made.questions().queryProperty().set("cuanto dura");
            });
            asked.tap(other.name() + "?");
            assertEquals(new Screen.Ask(), asked.screen());
            assertEquals("cuanto dura", asked.kiosk().questions().query());
            assertTrue(asked.shows(OTHER.say("Back")), asked.buttons().toString());
        }
    }

    @Test
    void a_language_without_words_of_its_own_is_refused_and_gets_no_english() {
        Assertions.assertThrows(MissingResourceException.class, () -> InterfaceText.in("fr"));
        assertEquals(Map.of(), InterfaceStrings.builtIn("pt-BR").texts());
        assertEquals(InterfaceStrings.builtIn("en"), InterfaceStrings.builtIn("en-US"));
    }
}
