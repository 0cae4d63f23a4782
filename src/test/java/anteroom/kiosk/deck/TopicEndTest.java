package anteroom.kiosk.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Card;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Styles;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class TopicEndTest {
    private static final int MOST_QUESTIONS = 4;

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void leadsToTheNextTopicAndToSomeQuestionsAndHome(ScreenSize size) {
        List<Topic> topics = Bundled.english().topics();
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(shown -> shown.session().begin());
        kiosk.arrange(shown -> shown.session()
                .navigation()
                .open(new Screen.TopicEnd(topics.get(0).id())));

        assertTrue(kiosk.words().contains("That is all about this"));
        assertTrue(kiosk.shows("Next: " + topics.get(1).title()));
        assertTrue(kiosk.buttons().stream().anyMatch(name -> name.startsWith("Home")));
        long questions = Bundled.english()
                .questions()
                .map(Question::question)
                .filter(kiosk::shows)
                .count();
        assertTrue(questions >= 1 && questions <= MOST_QUESTIONS, () -> questions + " questions");

        kiosk.tap("Next: " + topics.get(1).title());
        assertEquals(new Screen.OnCard(topics.get(1).id(), 0), kiosk.screen());
    }

    @Test
    void aTopicLendsItsColoursToItsCardsAndItsEnd() {
        String topic = Bundled.english().topics().get(0).id();
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(shown -> shown.session().begin());
        assertEquals(List.of(), tones(kiosk));
        for (Screen place : List.of(new Screen.OnCard(topic, 1), new Screen.TopicEnd(topic))) {
            kiosk.arrange(shown -> shown.session().navigation().open(place));
            assertEquals(List.of(Styles.tone(topic)), tones(kiosk), place.toString());
        }
    }

    private static List<String> tones(KioskDriver kiosk) {
        return kiosk.scene().getRoot().getStyleClass().stream()
                .filter(style -> style.startsWith(Styles.tone("")))
                .toList();
    }

    @Test
    void theLastTopicLeadsToTheVisitAndOnceThatWasOpenedToATopicWithCardsLeft() {
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(shown -> shown.session().begin());
        kiosk.arrange(shown -> shown.session().navigation().open(new Screen.TopicEnd("know-the-facts")));
        kiosk.tap("Next: Your visit");
        assertEquals(new Screen.VisitPath(), kiosk.screen());

        Topic first = Bundled.english().topics().get(0);
        Topic second = Bundled.english().topics().get(1);
        for (int i = 0; i < first.cards().size(); i++) {
            Screen card = new Screen.OnCard(first.id(), i);
            kiosk.arrange(shown -> shown.session().navigation().open(card));
        }
        kiosk.arrange(shown -> shown.session().navigation().open(new Screen.TopicEnd("know-the-facts")));
        kiosk.tap("Next: " + second.title());
        assertEquals(new Screen.OnCard(second.id(), 0), kiosk.screen());
    }

    @Test
    void theLastTopicLeadsNowhereOnceAllWasRead() {
        List<Topic> topics = Bundled.english().topics();
        Set<String> all = topics.stream()
                .flatMap(topic -> topic.cards().stream())
                .map(Card::id)
                .collect(Collectors.toSet());
        Topic last = topics.get(topics.size() - 1);

        assertEquals(
                Optional.empty(), Onward.after(last, topics, Bundled.english().visit(), true, all));
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void afterUrgentCardsSendsToSomebodyAndNeverSaysThatThatIsAll(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(shown -> shown.session().begin());
        kiosk.arrange(shown -> shown.session().navigation().open(new Screen.TopicEnd("need-help-now")));

        assertTrue(kiosk.words().contains("We are here. Tell us now"), kiosk.words());
        assertFalse(kiosk.words().contains("That is all about this"), kiosk.words());
        assertTrue(kiosk.shows("I am thinking about ending my life."));
    }
}
