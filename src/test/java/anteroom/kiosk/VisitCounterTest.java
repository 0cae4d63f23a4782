package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.faq.QuestionsModel;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.speech.ReadAloud;
import anteroom.kiosk.speech.Utterance;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.operate.counts.Counts;
import anteroom.testkit.Background;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeClock;
import anteroom.testkit.FakeVoice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitCounterTest {
    private final Background background = new Background();
    private final Session session = new Session(new FakeClock(), Duration.ofSeconds(90), Duration.ofSeconds(30));
    private final QuestionsModel questions = new QuestionsModel(
            Bundled::english, Bundled::search, session.navigation(), background, background, background);
    private final ReadAloud aloud = new ReadAloud(FakeVoice.slow(), () -> "en", SpeechSettings.USUAL, background);
    private Counts counts;

    @BeforeEach
    void follow(@TempDir Path folder) {
        counts = Counts.in(folder, () -> LocalDateTime.of(2026, 11, 21, 14, 0), background);
        session.onEnd(questions::clear);
        session.onEnd(aloud::reset);
        VisitCounter.follow(session, questions, aloud, Bundled.english(), () -> counts);
        session.begin();
    }

    private void open(Screen screen) {
        session.navigation().open(screen);
    }

    private void type(String words) {
        questions.queryProperty().set(words);
        background.await();
    }

    private List<String> counted() {
        background.await();
        return counts.thisMonth().entrySet().stream()
                .map(count -> count.getKey().what() + " " + count.getKey().which() + " " + count.getValue())
                .toList();
    }

    @Test
    void aVisitHasALanguage() {
        assertEquals(List.of("LANGUAGE en 1"), counted());
    }

    @Test
    void turningBackToACardIsNotOpeningItAgain() {
        open(new Screen.OnCard("aftercare", 0));
        session.navigation().turnTo(new Screen.OnCard("aftercare", 1));
        session.navigation().turnTo(new Screen.OnCard("aftercare", 0));

        assertEquals(List.of("CARD call-us-if 1", "CARD no-driving 1", "LANGUAGE en 1"), counted());
    }

    @Test
    void theNextVisitCountsAfresh() {
        open(new Screen.OnAnswer("driving-after"));
        session.end();
        session.begin();
        open(new Screen.OnAnswer("driving-after"));

        assertEquals(List.of("ANSWER driving-after 2", "LANGUAGE en 2", "RESET start-over 1"), counted());
    }

    /** On a quiet day such a number is a person. */
    @Test
    void thatSomebodyAskedAboutDangerIsNotCounted() {
        open(new Screen.Ask());
        type("i want to die");
        open(new Screen.OnAnswer("suicidal-thoughts"));
        session.end();

        assertEquals(List.of("LANGUAGE en 1", "RESET start-over 1"), counted());
    }

    @Test
    void aTopicIsFinishedAtItsEnd() {
        open(new Screen.TopicEnd("aftercare"));

        assertEquals(List.of("TOPIC aftercare 1", "LANGUAGE en 1"), counted());
    }

    @Test
    void aSearchIsCountedOnceHoweverManyLettersItHas() {
        open(new Screen.Ask());
        for (String typed : List.of("d", "dr", "drive home")) {
            type(typed);
        }
        open(new Screen.OnAnswer("driving-after"));
        session.navigation().back();
        session.end();

        assertEquals(
                List.of("ANSWER driving-after 1", "SEARCH answers 1", "LANGUAGE en 1", "RESET start-over 1"),
                counted());
    }

    @Test
    void aSearchThatWasClearedIsOneAndTheNextIsAnother() {
        open(new Screen.Ask());
        type("drive home");
        questions.clear();
        type("what is the wifi password");
        session.end();

        assertEquals(List.of("SEARCH answers 1", "SEARCH none 1", "LANGUAGE en 1", "RESET start-over 1"), counted());
    }

    @Test
    void readingAloudIsCountedOnceAVisitHoweverOftenItIsTurnedOn() {
        aloud.start(List.of(Utterance.of("No driving")));
        aloud.stop();
        aloud.start(List.of(Utterance.of("No driving")));
        session.end();
        session.begin();
        aloud.start(List.of(Utterance.of("No driving")));

        assertEquals(List.of("LANGUAGE en 2", "ALOUD en 2", "RESET start-over 1"), counted());
    }

    /** Which questions somebody has, and what they answered, is not. */
    @Test
    void whatIsTakenAlongIsCountedByItsKind() {
        open(new Screen.TakeCode(Screen.Code.RULES));
        open(new Screen.CommonAbout("aftercare"));
        open(new Screen.ShowQuestions());
        open(new Screen.Recall(0, -1));
        open(new Screen.Recall(0, 2));
        open(new Screen.Companion());

        assertEquals(
                List.of("LANGUAGE en 1", "TAKE code-rules 1", "TAKE companion 1", "TAKE questions 1", "TAKE recall 1"),
                counted());
    }

    @Test
    void startingOverIsNoViewOfTheWaitingPicture() {
        session.end();
        session.end();

        assertEquals(List.of("LANGUAGE en 1", "RESET start-over 1"), counted());
    }
}
