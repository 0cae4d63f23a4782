package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.testkit.Bundled;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyQuestionsTest {
    private final MyQuestions mine = new MyQuestions();

    @Test
    void are_three_at_most_in_the_order_in_which_they_were_kept() {
        List.of("a", "b", "c", "d").forEach(mine::keep);
        assertEquals(List.of("a", "b", "c"), mine.kept());
        assertTrue(mine.isFull());
    }

    @Test
    void are_kept_once() {
        mine.keep("a");
        mine.keep("a");
        assertEquals(List.of("a"), mine.kept());
    }

    @Test
    void give_way_one_for_another() {
        List.of("a", "b", "c").forEach(mine::keep);
        mine.swap("b", "d");
        assertEquals(List.of("a", "c", "d"), mine.kept());
    }

    @Test
    void are_gone_at_the_end_of_the_visit() {
        mine.keep("a");
        mine.clear();
        assertEquals(List.of(), mine.kept());
    }

    @Test
    void are_the_words_of_a_question_of_a_card_or_of_the_patient() {
        InterfaceText words = InterfaceText.in("en");
        mine.keep(MyQuestions.ofQuestion("driving-after"));
        mine.keep(MyQuestions.ofCard("no-driving"));
        mine.keep(MyQuestions.ofTyped(" may i bring my dog "));
        assertEquals(
                List.of("When can I drive again?", "About “No driving”", "may i bring my dog"),
                mine.words(Bundled.english(), words));
        assertEquals(Optional.empty(), MyQuestions.words(MyQuestions.ofCard("gone"), Bundled.english(), words));
    }
}
