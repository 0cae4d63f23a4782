package anteroom.workshop.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.speech.Utterance;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.Pronunciation;
import anteroom.kiosk.voice.RecordedEngine;
import anteroom.kiosk.voice.Recordings;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.kiosk.voice.Voices;
import anteroom.testkit.Background;
import anteroom.testkit.FakePlayer;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.SmallPack;
import anteroom.testkit.Sound;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk without a voice reads aloud what has been recorded for it, by espeak-ng and to files. */
@ExtendWith(Toolkit.class)
class SpokenTextsTest {
    private static final Screen NO_DRIVING = new Screen.OnCard("aftercare", 0);

    @TempDir
    private Path folder;

    private LoadedContent content;
    private Edition edition;
    private Set<String> texts;

    @BeforeEach
    void gather() throws Exception {
        content = LoadedContent.of(SmallPack.sound(), Clinic.unset(), folder);
        edition = content.pack().edition("en").orElseThrow();
        texts = Toolkit.onFx(() -> SpokenTexts.of(content, edition));
    }

    @Test
    void is_all_that_is_said_on_every_screen_and_in_every_note() {
        assertTrue(texts.contains("Do not drive for at least 24 hours."));
        assertTrue(texts.contains("Call us."), "what is said where the clinic has set no phone");
        assertTrue(texts.contains("Used in a way that is not on the label."), "what a hard word means");
        assertTrue(texts.contains("This screen starts over in 30 seconds."));
        assertTrue(texts.contains("Text size: largest. Press for normal"));
        assertTrue(texts.stream().noneMatch(text -> text.contains("PIN")), "staff are not read to");
    }

    @Test
    @Tag("espeak-ng")
    void a_kiosk_without_a_voice_says_every_screen_from_its_recordings() throws Exception {
        recordings(texts).make(Voices.recorder().orElseThrow(), made -> {});
        FakePlayer loudspeaker = new FakePlayer();
        Background background = new Background();
        RecordedEngine clips =
                new RecordedEngine(List.of(PackSource.folder(folder)), loudspeaker, background, new NoEngine());
        assertTrue(clips.speaks("en"));
        KioskDriver kiosk = KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                edition,
                Clinic.unset(),
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, clips, new SilentPlayer()));
        for (Screen place : EveryScreen.all(edition)) {
            kiosk.arrange(made -> {
                made.session().begin();
                made.session().navigation().open(place);
            });
            for (String text : said(kiosk)) {
                int before = loudspeaker.played().size();
                clips.speak(Pronunciation.of(text), SpeechSettings.usual("en"), ended -> {});
                background.await();
                double seconds = 0;
                for (FakePlayer.Played played : loudspeaker
                        .played()
                        .subList(before, loudspeaker.played().size())) {
                    seconds += Sound.of(played.wav()).seconds();
                }
                double wordsAMinute = text.split("\\s+").length / seconds * 60;
                assertTrue(wordsAMinute > 30 && wordsAMinute < 300, place + ": " + text + ": " + seconds + " s");
            }
        }
    }

    @Test
    @Tag("espeak-ng")
    void what_is_recorded_is_not_recorded_again_and_nothing_is_deleted() throws Exception {
        List<String> few = List.of("Back", "Rest today", "Rest today.");
        Recordings recordings = recordings(few);
        assertEquals(2, recordings.count());
        assertEquals(2, recordings.make(Voices.recorder().orElseThrow(), made -> {}));
        assertEquals(0, recordings.make(Voices.recorder().orElseThrow(), made -> {}));
        Files.delete(folder.resolve(RecordedEngine.path("en", "Back")));
        assertEquals(1, recordings.make(Voices.recorder().orElseThrow(), made -> {}));

        Recordings fewer = recordings(List.of("Back"));
        assertEquals(0, fewer.make(Voices.recorder().orElseThrow(), made -> {}));
        assertEquals(List.of(folder.resolve(RecordedEngine.path("en", "Rest today"))), fewer.others());
    }

    private Recordings recordings(Iterable<String> of) {
        List<String> all = new ArrayList<>();
        of.forEach(all::add);
        return new Recordings(folder, "en", all);
    }

    /** What the screen says, and each of its controls when it gets the focus. */
    private static Set<String> said(KioskDriver kiosk) throws IOException {
        return Toolkit.onFx(() -> {
            var narrator = kiosk.kiosk().narrator();
            Set<String> said = new LinkedHashSet<>();
            narrator.script().stream().map(Utterance::text).forEach(said::add);
            Nodes.targets(kiosk.scene().getRoot()).forEach(control -> said.add(narrator.announcement(control)));
            return said;
        });
    }
}
