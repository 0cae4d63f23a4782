package anteroom.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.Pronunciation;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.kiosk.voice.Voices;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Sound;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import anteroom.workshop.narrate.EveryScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said of a screen is what stands on it: every word, every control and every picture, and nothing else (508 402.2.1,
 * EN 5.1.3.1 and 5.1.3.6).
 */
@ExtendWith(Toolkit.class)
class EveryScreenTest {
    /** Said, and standing nowhere: kinds and states, and how one gets on. */
    private static final Set<String> ONLY_SAID =
            Set.of("button", "link", "picture", "now", "on", "text", "field", "it", "says", "is", "empty");

    private static final double SLOWEST_WORDS_A_MINUTE = 110;
    private static final double SHORTEST_IDLE_SECONDS = 20;

    @ParameterizedTest
    @EnumSource(names = {"SMALL_TABLET", "STANDING_TABLET", "PANEL"})
    void is_said_in_full(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size, Bundled.english(), Clinic.unset(), FakeVoice.atOnce());
        List<Screen> places = size == ScreenSize.SMALL_TABLET
                ? EveryScreen.all(Bundled.english())
                : Breadth.places(Bundled.english());
        places.forEach(place -> isSaidInFull(kiosk, place, ""));
    }

    /** Every tenth, as another language has nothing of its own but words. */
    @Test
    void is_said_in_full_in_another_language_too() {
        KioskDriver kiosk = KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, FakeVoice.atOnce(), new SilentPlayer()),
                KioskDriver.language(Bundled.english(), InterfaceText.in("en")),
                KioskDriver.language(MadeUpLanguage.LONGER.edition("xx"), MadeUpLanguage.LONGER.words()));
        List<Screen> places = EveryScreen.all(Bundled.english());
        for (int i = 0; i < places.size(); i += 10) {
            isSaidInFull(kiosk, places.get(i), "xx");
        }
    }

    private static void isSaidInFull(KioskDriver kiosk, Screen place, String language) {
        kiosk.arrange(made -> {
            made.session().end();
            made.session().begin();
            made.questions().queryProperty().set(place instanceof Screen.ShowStaff ? "where is the door" : "");
            made.session().preferences().languageProperty().set(language);
            made.session().navigation().open(place);
        });
        Toolkit.runOnFx(() -> KioskDriver.settle(kiosk.scene()));
        Narrator narrator = kiosk.kiosk().narrator();
        List<Utterance> script = Toolkit.onFx(narrator::script);
        Set<String> said =
                words(String.join(" ", script.stream().map(Utterance::text).toList()));
        Set<String> atFocus = Toolkit.onFx(() -> Nodes.targets(kiosk.scene().getRoot()).stream()
                .flatMap(control -> words(narrator.announcement(control)).stream())
                .collect(Collectors.toSet()));

        List<String> unsaid = Toolkit.onFx(() -> Nodes.texts(kiosk.scene().getRoot()).stream()
                .filter(text -> !said.containsAll(words(text.getText())))
                .filter(text -> !isOnKey(text) || !atFocus.containsAll(words(text.getText())))
                .map(Text::getText)
                .toList());
        assertEquals(List.of(), unsaid, "never said at " + place + " of " + said);

        assertFalse(script.isEmpty());
        // A line that lasted longer would be broken off by the warning, in a clinic that has set the shortest time.
        script.forEach(line -> assertTrue(slowest(line) < SHORTEST_IDLE_SECONDS, place + ": " + line.text()));
        assertEquals(List.of(), unnamed(kiosk), "has no name at " + place);
    }

    /** The sound is made by espeak-ng, to a file; of the answers, which differ in nothing but their words, every tenth. */
    @Test
    @Tag("espeak-ng")
    void is_said_in_the_words_that_stand_there_and_heard_for_as_long_as_that_takes(@TempDir Path folder)
            throws Exception {
        KioskDriver kiosk =
                KioskDriver.start(ScreenSize.SMALL_TABLET, Bundled.english(), Clinic.unset(), FakeVoice.atOnce());
        List<Screen> places = EveryScreen.all(Bundled.english());
        for (int i = 0; i < places.size(); i++) {
            Screen place = places.get(i);
            kiosk.arrange(made -> {
                made.session().end();
                made.session().begin();
                made.session().navigation().open(place);
            });
            List<Utterance> script = Toolkit.onFx(kiosk.kiosk().narrator()::script);
            Set<String> shown = words(kiosk.words());
            List<String> madeUp = script.stream()
                    .filter(line -> line.spot() instanceof SentenceHighlight
                            || line.spot() instanceof NodeHighlight spot
                                    && spot.node().getStyleClass().contains("title"))
                    .map(Utterance::text)
                    .filter(text -> !shown.containsAll(words(text)))
                    .toList();
            assertEquals(List.of(), madeUp, "stands nowhere at " + place);
            if (!(place instanceof Screen.OnAnswer) || i % 10 == 0) {
                isHeard(place, script, folder.resolve("screen.wav"));
            }
        }
    }

    private static void isHeard(Screen place, List<Utterance> script, Path wav) throws Exception {
        List<String> lines =
                script.stream().map(line -> Pronunciation.of(line.text())).toList();
        Voices.recorder().orElseThrow().record(String.join("\n\n", lines), SpeechSettings.usual("en"), wav);
        Sound sound = Sound.of(Files.readAllBytes(wav));
        double lettersASecond = lines.stream().mapToInt(String::length).sum() / sound.seconds();
        assertTrue(lettersASecond > 8 && lettersASecond < 20, place + ": " + lettersASecond + " letters a second");
        assertTrue(sound.loudness() > 0.01, place + ": " + sound);
    }

    private static double slowest(Utterance line) {
        return line.text().split("\\s+").length / SLOWEST_WORDS_A_MINUTE * 60;
    }

    /** Keys are told as one keyboard, and each by its letter when it gets the focus. */
    private static boolean isOnKey(Text text) {
        return Ancestors.nearest(text, ButtonBase.class)
                .filter(key -> key.getStyleClass().contains("key"))
                .isPresent();
    }

    private static List<String> unnamed(KioskDriver kiosk) {
        return Toolkit.onFx(() -> Nodes.shown(kiosk.scene().getRoot()).stream()
                .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl || isPicture(node))
                .filter(node -> !isPicture(node)
                                && kiosk.kiosk().narrator().announcement(node).isBlank()
                        || isPicture(node)
                                && (node.getParent().getAccessibleText() == null
                                        || node.getParent().getAccessibleText().isBlank()))
                .map(Node::toString)
                .toList());
    }

    private static boolean isPicture(Node node) {
        return node instanceof ImageView;
    }

    private static Set<String> words(String text) {
        return java.util.Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isBlank() && !ONLY_SAID.contains(word))
                .collect(Collectors.toSet());
    }
}
