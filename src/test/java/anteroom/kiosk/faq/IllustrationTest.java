package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.home.HomeModel;
import anteroom.testkit.Bundled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer has the picture of the card that is most about it. */
class IllustrationTest {
    private static final Edition ENGLISH = Bundled.english();

    @ParameterizedTest
    @CsvSource({
        "driving-after, no-driving",
        "getting-home, go-home-with-someone",
        "bring-someone, plan-your-ride",
        "nausea, feeling-sick",
        "can-i-stop-it, you-can-say-stop",
        "can-someone-stay, someone-with-you",
        "privacy, kept-private",
        "drug-test-at-work, kept-private",
        "dementia, tell-us-about-you"
    })
    void theCardThatNamesItFirst(String question, String art) {
        assertEquals(art, of(question).art());
    }

    @Test
    void ofACardAboutARelatedQuestionWhereNoneNamesIt() {
        assertEquals("food-and-drink", of("getting-ready").art());
    }

    @Test
    void noHarmlessQuestionLooksLikeDangerWhereAnotherCardNamesItToo() {
        List<String> named = ENGLISH.topics().stream()
                .filter(topic -> !topic.id().equals(HomeModel.HELP_TOPIC))
                .flatMap(topic -> topic.cards().stream())
                .flatMap(card -> card.questions().stream())
                .toList();
        List<String> frightening = ENGLISH.questions()
                .filter(question -> !question.urgent() && named.contains(question.id()))
                .filter(question ->
                        Illustration.of(question, ENGLISH).topic().id().equals(HomeModel.HELP_TOPIC))
                .map(Question::id)
                .toList();

        assertTrue(named.contains("mood-too-high"), "one that a card about danger names as well");
        assertEquals(List.of(), frightening);
    }

    private static Illustration of(String question) {
        return Illustration.of(ENGLISH.question(question).orElseThrow(), ENGLISH);
    }
}
