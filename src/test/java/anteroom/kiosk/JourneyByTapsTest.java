package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who has one finger and no keyboard comes to everything that the kiosk holds, and leaves nothing behind. */
@ExtendWith(Toolkit.class)
class JourneyByTapsTest {
    private final Edition edition = Bundled.english();
    private final Set<String> cards = new LinkedHashSet<>();
    private final Set<String> stages = new LinkedHashSet<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private final KioskDriver patient = KioskDriver.start(ScreenSize.SMALL_TABLET);

    @Test
    void comesToEverythingAndLeavesNothingBehind() {
        patient.tap("What to expect from your ketamine infusion");
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

    /** What Help calls its questions. */
    static final Map<String, String> CHOICES = Map.of(
            "feeling-very-unwell-now", "I feel very unwell",
            "chest-pain-or-trouble-breathing", "Chest pain, hard to breathe",
            "feeling-frightened", "I am frightened",
            "suicidal-thoughts", "Thoughts of suicide");

    private void changeEverySetting() {
        patient.tap("Bigger");
        patient.tap("High contrast: off");
        patient.tap("High contrast: on");
        patient.tap("Text size: normal. Press for large");
        patient.tap("Text size: large. Press for largest");
        patient.tap("Text size: largest. Press for normal");
        patient.tap("Less movement: off");
        patient.tap("Close");
    }

    private void readTopic(Topic topic) {
        if (topic.id().equals("need-help-now")) {
            patient.tap("I need help now");
            patient.tap("A calm minute");
            patient.tap("Stop");
            patient.tap("Tell someone");
        } else {
            patient.tap(topic.title());
        }
        for (Card card : topic.cards()) {
            Screen screen = new Screen.OnCard(topic.id(), topic.cards().indexOf(card));
            assertEquals(screen, patient.screen());
            cards.add(card.id());
            // A card may have several pages.
            while (patient.screen().equals(screen)) {
                patient.tap("Next");
            }
        }
        assertEquals(new Screen.TopicEnd(topic.id()), patient.screen());
        patient.tap("Home");
    }

    private void lookAtTheVisit() {
        patient.tap("Your visit");
        assertEquals(new Screen.VisitPath(), patient.screen());
        patient.tap("Start");
        for (int i = 0; i < edition.visit().stages().size(); i++) {
            VisitStage stage = edition.visit().stages().get(i);
            patient.tap((i + 1) + ". " + stage.title());
            assertEquals(new Screen.OnVisit(i), patient.screen());
            stages.add(stage.id());
        }
        patient.tap("Home");
    }

    private void browseEveryCategory() {
        patient.tap("Ask a question");
        patient.tap("All questions");
        for (Category category : edition.categories()) {
            patient.tap(category.title());
            for (Question question : category.questions()) {
                while (!patient.shows(question.question())) {
                    patient.tap("Next");
                }
                patient.tap(question.question());
                assertEquals(new Screen.OnAnswer(question.id()), patient.screen());
                questions.add(question.id());
                patient.tap("Back");
            }
            while (!new Screen.Browse().equals(patient.screen())) {
                patient.tap("Back");
            }
        }
        patient.tap("Home");
    }

    private void getHelp() {
        patient.tap("I need help now");
        for (String id : edition.help()) {
            patient.tap(CHOICES.get(id));
            assertEquals(new Screen.OnAnswer(id), patient.screen());
            patient.tap("Back");
        }
        patient.tap("A calm minute");
        assertEquals(new Screen.CalmMinute(), patient.screen());
        patient.tap("Home");
    }

    private void askInOwnWords() {
        patient.tap("Ask a question");
        patient.typeOnScreen("drive home");
        assertEquals("drive home", patient.kiosk().questions().query());
    }
}
