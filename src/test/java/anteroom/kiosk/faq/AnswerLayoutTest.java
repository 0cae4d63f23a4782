package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerLayoutTest {
    private static final double WIDTH = 1220;
    private static final double HEIGHT = 470;
    private static final double GAP = 18;
    private static final double LEAST = 118;

    @ParameterizedTest
    @EnumSource
    void keepWithinTheWholeAndApart(AnswerLayout form) {
        Rectangle2D all = new Rectangle2D(0, 0, WIDTH, HEIGHT);
        List<Rectangle2D> places = form.of(WIDTH, HEIGHT, GAP, LEAST);

        for (Rectangle2D place : places) {
            assertTrue(all.contains(place), () -> place + " sticks out");
            for (Rectangle2D other : places) {
                assertTrue(place == other || !wider(place).intersects(other), () -> place + " is too near " + other);
            }
        }
    }

    @Test
    void theBestAnswerHasTheMostRoom() {
        List<Rectangle2D> places = AnswerLayout.STACKED.of(WIDTH, HEIGHT, GAP, LEAST);

        assertTrue(places.get(0).getHeight() > places.get(1).getHeight());
        assertEquals(LEAST, places.get(1).getHeight());
        assertEquals(LEAST, places.get(2).getHeight());
    }

    @Test
    void whatStandsBesideASingleAnswerIsTheSmallerPart() {
        List<Rectangle2D> both = AnswerLayout.split(new Rectangle2D(0, 0, WIDTH, HEIGHT), GAP);

        assertTrue(both.get(0).getWidth() > both.get(1).getWidth());
        assertFalse(wider(both.get(0)).intersects(both.get(1)));
        assertEquals(WIDTH, both.get(1).getMaxX());
    }

    /** With what must be left free around it. */
    private static Rectangle2D wider(Rectangle2D place) {
        double free = GAP - 0.5;
        return new Rectangle2D(
                place.getMinX() - free,
                place.getMinY() - free,
                place.getWidth() + 2 * free,
                place.getHeight() + 2 * free);
    }
}
