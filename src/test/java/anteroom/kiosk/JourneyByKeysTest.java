package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Card;
import anteroom.content.Category;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.content.VisitStage;
import anteroom.kiosk.session.Screen;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a few keys (arrows, Enter, Escape) and no touch comes to everything, and leaves nothing behind. */
@ExtendWith(Toolkit.class)
class JourneyByKeysTest {
    private final Edition edition = Bundled.english();
    private final Set<String> cards = new LinkedHashSet<>();
    private final Set<String> stages = new LinkedHashSet<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private final KioskDriver patient = KioskDriver.start(ScreenSize.SMALL_TABLET);

    @Test
    void comesToEverythingAndLeavesNothingBehind() {
        patient.press(KeyCode.ENTER);
        assertEquals(new Screen.Home(), patient.screen());

        changeEverySetting();
        edition.topics().forEach(this::readTopic);
        lookAtTheVisit();
        browseEveryCategory();
        getHelp();
        askInOwnWords();

        assertEquals(edition.cards().map(Card::id).collect(LinkedHashSet::new, Set::add, Set::addAll), cards);
        assertEquals(
                edition.visit().stages().stream()
                        .map(VisitStage::id)
                        .collect(LinkedHashSet::new, Set::add, Set::addAll),
                stages);
        assertEquals(
                edition.questions().map(Question::id).collect(LinkedHashSet::new, Set::add, Set::addAll), questions);

        patient.leaveAlone(Duration.ofSeconds(120));
        Forgotten.check(patient);
    }

    private void changeEverySetting() {
        patient.choose("Bigger");
        patient.choose("High contrast: off");
        patient.choose("Text size: normal. Press for large");
        patient.choose("Text size: large. Press for largest");
        patient.choose("Text size: largest. Press for normal");
        patient.choose("Less movement: off");
        patient.choose("Close");
    }

    private void readTopic(Topic topic) {
        if (topic.id().equals("need-help-now")) {
            patient.choose("I need help now");
            patient.choose("A calm minute");
            patient.choose("Stop");
            patient.choose("Tell someone");
        } else {
            patient.choose(topic.title());
        }
        for (Card card : topic.cards()) {
            Screen screen = new Screen.OnCard(topic.id(), topic.cards().indexOf(card));
            assertEquals(screen, patient.screen());
            cards.add(card.id());
            // A card may have several pages.
            while (patient.screen().equals(screen)) {
                patient.press(KeyCode.RIGHT);
            }
        }
        assertEquals(new Screen.TopicEnd(topic.id()), patient.screen());
        patient.choose("Home");
    }

    private void lookAtTheVisit() {
        patient.choose("Your visit");
        assertEquals(new Screen.VisitPath(), patient.screen());
        patient.choose("Start");
        int last = edition.visit().stages().size() - 1;
        for (int i = 0; i <= last; i++) {
            Screen screen = new Screen.OnVisit(i);
            assertEquals(screen, patient.screen());
            stages.add(edition.visit().stages().get(i).id());
            // A stage may have several pages.
            while (i < last && patient.screen().equals(screen)) {
                patient.press(KeyCode.RIGHT);
            }
        }
        patient.choose("Home");
    }

    private void browseEveryCategory() {
        patient.choose("Ask a question");
        patient.choose("All questions");
        for (Category category : edition.categories()) {
            patient.choose(category.title());
            for (Question question : category.questions()) {
                while (!patient.shows(question.question())) {
                    patient.choose("Next");
                }
                patient.choose(question.question());
                assertEquals(new Screen.OnAnswer(question.id()), patient.screen());
                questions.add(question.id());
                patient.press(KeyCode.ESCAPE);
            }
            // A category may have several pages.
            while (patient.screen() instanceof Screen.InCategory) {
                patient.press(KeyCode.ESCAPE);
            }
        }
        patient.choose("Home");
    }

    private void getHelp() {
        patient.choose("I need help now");
        for (String id : edition.help()) {
            patient.choose(JourneyByTapsTest.CHOICES.get(id));
            assertEquals(new Screen.OnAnswer(id), patient.screen());
            patient.press(KeyCode.ESCAPE);
        }
        patient.choose("A calm minute");
        assertEquals(new Screen.CalmMinute(), patient.screen());
        patient.choose("Home");
    }

    private void askInOwnWords() {
        patient.choose("Ask a question");
        patient.type("drive home");
        assertEquals("drive home", patient.kiosk().questions().query());
        assertTrue(patient.shows("When can I drive again?"), () -> "answers: " + patient.buttons());
    }
}
