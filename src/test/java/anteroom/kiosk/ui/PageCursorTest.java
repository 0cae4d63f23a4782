package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCursorTest {
    private final PageCursor cursor = new PageCursor();

    @Test
    void turns_within_its_pages_only() {
        cursor.resize(2);
        assertFalse(cursor.turn(false));
        assertTrue(cursor.turn(true));
        assertFalse(cursor.turn(true));
        assertTrue(cursor.isLast());
    }

    @Test
    void skips_nothing_when_words_grow() {
        cursor.resize(2);
        cursor.turn(true);
        cursor.resize(6);
        assertEquals(3, cursor.index(), "its first half comes before what was shown");
        cursor.resize(5);
        assertEquals(2, cursor.index(), "of two pages that share it the one on which it begins");
    }

    @Test
    void comes_back_to_the_same_page_when_words_shrink_again() {
        cursor.resize(7);
        cursor.turn(true);
        cursor.turn(true);
        cursor.resize(3);
        assertEquals(0, cursor.index());
        cursor.resize(1);
        assertEquals(0, cursor.index());
        cursor.resize(7);
        assertEquals(2, cursor.index());
    }

    @Test
    void goes_as_far_on_as_another_and_shows_no_other_page_on_the_way() {
        cursor.resize(7);
        cursor.go(1);
        assertTrue(cursor.isLast());
        PageCursor shorter = new PageCursor();
        List<Integer> shown = new ArrayList<>();
        shorter.indexProperty().addListener((p, before, now) -> shown.add(now.intValue()));
        shorter.resize(2);
        shorter.go(cursor.farOn());
        assertEquals(List.of(1), shown);
        PageCursor single = new PageCursor();
        single.go(cursor.farOn());
        assertEquals(0, single.index());
    }

    @Test
    void turns_round_from_the_last_to_the_first() {
        cursor.resize(2);
        cursor.turnRound();
        assertEquals(1, cursor.index());
        cursor.turnRound();
        assertEquals(0, cursor.index());
    }
}
