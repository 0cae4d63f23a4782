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
    void stands_as_far_on_when_words_grow() {
        cursor.resize(3);
        cursor.turn(true);
        cursor.resize(7);
        assertEquals(3, cursor.index());
    }

    @Test
    void follows_another_and_shows_no_page_that_is_not_there_on_the_way() {
        cursor.resize(7);
        cursor.toEnd();
        PageCursor shorter = new PageCursor();
        List<Integer> shown = new ArrayList<>();
        shorter.indexProperty().addListener((p, before, now) -> shown.add(now.intValue()));
        shorter.resize(2);
        shorter.follow(cursor);
        assertEquals(List.of(1), shown);
        PageCursor single = new PageCursor();
        single.indexProperty().addListener((p, before, now) -> shown.add(now.intValue()));
        single.follow(cursor);
        assertEquals(List.of(1), shown);
    }
}
