package anteroom.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who cannot see the screen and has a keypad with arrows, Enter, Back and F1. Each key is chosen from what has
 * been heard, and from nothing else; only the very end looks where they have come.
 */
@ExtendWith(Toolkit.class)
class EyesClosedTest {
    /** More presses than anybody's patience. */
    private static final int PATIENCE = 80;

    private final Edition edition = Bundled.english();
    private final FakeVoice voice = FakeVoice.atOnce();
    private final KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET, edition, Clinic.unset(), voice);

    @BeforeEach
    void findsTheOneKeyThatCanBeFelt() {
        List<String> heard = press(KeyCode.F1);
        assertTrue(heard.stream().anyMatch(line -> line.contains("The Down key goes to the next button")));
    }

    @Test
    void comes_from_the_end_of_a_topic_to_an_answer() {
        choose("Aftercare");
        List<String> heard = turnUntil("That is all about this");
        String question = "When should I call the clinic?";
        assertTrue(heard.stream().anyMatch(line -> line.startsWith(question)), heard.toString());
        heard = choose(question);
        assertEquals(question, heard.get(0));
        assertEquals(new Screen.OnAnswer("when-to-call-clinic"), kiosk.screen());
    }

    @Test
    void types_the_question_with_the_keys_in_the_picture_and_hears_the_first_answer() {
        choose("Ask a question");
        List<String> heard = press(KeyCode.ENTER);
        for (char letter : "drive".toCharArray()) {
            heard = choose(letter + ", button");
        }
        assertTrue(
                heard.stream().anyMatch(line -> line.contains("The first: When can I drive again?")), heard.toString());
        choose("When can I drive again?");
        assertEquals(new Screen.OnAnswer("driving-after"), kiosk.screen());
    }

    @Test
    void reads_the_side_effects_to_the_last_card() {
        Topic topic = edition.topic("side-effects").orElseThrow();
        int last = topic.cards().size();
        choose("Side effects");
        List<String> heard = turnUntil("Card " + last + " of " + last);
        assertEquals(topic.cards().get(last - 1).title(), heard.get(0));
        assertEquals(new Screen.OnCard("side-effects", last - 1), kiosk.screen());
    }

    @Test
    void gets_help_from_anywhere_and_back_again() {
        choose("Results");
        List<String> heard = choose("I need help now");
        assertEquals("What is happening?", heard.get(0));
        heard = press(KeyCode.ESCAPE);
        assertEquals(edition.topic("results").orElseThrow().cards().get(0).title(), heard.get(0));
    }

    /** Goes down from control to control until this one is heard, and presses Enter. */
    private List<String> choose(String name) {
        for (int i = 0; i < PATIENCE; i++) {
            List<String> heard = press(KeyCode.DOWN);
            if (!heard.isEmpty() && heard.get(heard.size() - 1).startsWith(name)) {
                return press(KeyCode.ENTER);
            }
        }
        return fail("\"" + name + "\" was never heard");
    }

    /** Turns page after page until something is said, or ends a line that is. */
    private List<String> turnUntil(String words) {
        List<String> heard = List.of();
        for (int i = 0; i < PATIENCE; i++) {
            heard = press(KeyCode.RIGHT);
            if (heard.stream().anyMatch(line -> line.endsWith(words))) {
                return heard;
            }
        }
        return fail("\"" + words + "\" was never heard, but " + heard);
    }

    /** Presses a key and hears it out. */
    private List<String> press(KeyCode key) {
        voice.forget();
        kiosk.press(key);
        return voice.heardOut();
    }
}
