package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.takehome.MyQuestions.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;

class MyQuestionsTest {
    private final MyQuestions questions = new MyQuestions();

    private void keep(String... ids) {
        for (String id : ids) {
            questions.keep(new Kept(id, id.toUpperCase(java.util.Locale.ROOT) + "?"));
        }
    }

    @Test
    void keeps_each_once_in_order() {
        keep("b", "a", "b");
        assertEquals(List.of("B?", "A?"), questions.words());
        assertTrue(questions.has("a"));
    }

    @Test
    void has_room_for_three() {
        keep("a", "b", "c", "d");
        assertTrue(questions.full());
        assertFalse(questions.has("d"));
    }

    @Test
    void takes_a_fourth_in_the_place_of_one_that_is_let_go() {
        keep("a", "b", "c");
        questions.swap("b", new Kept("d", "D?"));
        assertEquals(List.of("A?", "C?", "D?"), questions.words());
    }

    @Test
    void forgets_all_of_them() {
        keep("a");
        questions.clear();
        assertTrue(questions.kept().isEmpty());
    }
}
