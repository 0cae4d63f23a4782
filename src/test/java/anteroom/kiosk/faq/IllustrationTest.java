package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.CitedLine;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Question;
import anteroom.kiosk.home.HomeModel;
import anteroom.testkit.Bundled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer has its own picture, or that of the card that is most about it. */
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
        "what-to-tell-the-team, tell-us-about-you"
    })
    void theCardThatNamesItFirst(String question, String art) {
        assertEquals(art, of(question).art());
    }

    @ParameterizedTest
    @CsvSource({
        "k-hole-or-dying-feeling, if-frightened, sensations",
        "is-it-safe, we-watch-over-you, infusion-room",
        "dizzy-or-faint, dizzy, side-effects"
    })
    void itsOwnInTheTopicOfACardThatHasItToo(String question, String art, String topic) {
        assertEquals(art, of(question).art());
        assertEquals(topic, of(question).topic().id());
    }

    @Test
    void itsOwnIsSaidInTheWordsOfTheCardOrStageThatHasItToo() throws InvalidContentException {
        List<String> other = new ArrayList<>();
        for (Edition edition : PackLoader.load(PackSource.builtIn()).editions()) {
            Map<String, String> words = new HashMap<>();
            edition.cards().forEach(card -> words.put(card.art(), card.alt()));
            edition.visit().stages().forEach(stage -> words.put(stage.art(), stage.alt()));
            edition.questions()
                    .filter(question -> question.picture()
                            .filter(own ->
                                    !words.getOrDefault(own.art(), own.alt()).equals(own.alt()))
                            .isPresent())
                    .forEach(question -> other.add(edition.language() + ": " + question.id()));
        }
        assertEquals(List.of(), other);
    }

    @Test
    void ofACardAboutARelatedQuestionWhereNoneNamesIt() {
        assertEquals(
                "list-of-medicines",
                of("a-new-one", List.of("usual-medicines-before")).art());
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

    /** That of a question which no card names and which has no picture of its own. */
    private static Illustration of(String question, List<String> related) {
        CitedLine brief = new CitedLine("Ask us", List.of(), null, false);
        return Illustration.of(
                new Question(question, "Why?", brief, List.of(), List.of(), related, Optional.empty(), false, false),
                ENGLISH);
    }

    private static Illustration of(String question) {
        return Illustration.of(ENGLISH.question(question).orElseThrow(), ENGLISH);
    }
}
