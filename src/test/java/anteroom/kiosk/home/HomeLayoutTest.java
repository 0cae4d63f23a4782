package anteroom.kiosk.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HomeLayoutTest {
    private static final HomeLayout.Area LYING = new HomeLayout.Area(1220, 468, 18);
    private static final HomeLayout.Area UPRIGHT = new HomeLayout.Area(740, 806, 18);

    /** Needs so much width and height for its words, and more for a picture. */
    private record Needs(double width, double height, double pictureWidth) implements HomeLayout.Room {
        @Override
        public boolean forWords(int tile, double wide, double high) {
            return wide >= width && high >= height;
        }

        @Override
        public boolean forPicture(int tile, double wide, double high) {
            return wide >= pictureWidth;
        }
    }

    @Nested
    class WhereAllHaveRoom {
        private final Needs little = new Needs(100, 100, 200);

        @Test
        void aLyingScreenHasThreeInARow() {
            List<Rectangle2D> places = only(HomeLayout.of(9, LYING, little));

            assertEquals(List.of(3L, 3L, 3L), rows(places));
            assertApartAndInside(places, LYING);
        }

        @Test
        void anUprightScreenHasTwoInARowAndTheFirstTwoAreLarger() {
            List<Rectangle2D> places = only(HomeLayout.of(10, UPRIGHT, little));

            assertEquals(List.of(2L, 2L, 2L, 2L, 2L), rows(places));
            assertTrue(places.get(0).getHeight() > 1.5 * places.get(2).getHeight());
            assertApartAndInside(places, UPRIGHT);
        }

        @Test
        void aLastRowWithFewerIsFilled() {
            List<Rectangle2D> places = only(HomeLayout.of(8, LYING, little));

            assertEquals(List.of(3L, 3L, 2L), rows(places));
            assertEquals(LYING.width(), places.get(7).getMaxX(), 2);
        }
    }

    @Nested
    class WhereWordsAreLarge {
        private final Needs much = new Needs(590, 120, 700);

        @Test
        void severalPagesHoldEachTileOnceAndATurningTileAtTheirEnd() {
            HomeLayout grid = HomeLayout.of(9, LYING, much);

            assertEquals(List.of(6, 5), grid.pages().stream().map(List::size).toList());
            grid.pages().forEach(page -> assertApartAndInside(page, LYING));
        }

        @Test
        void everyWordHasItsRoom() {
            HomeLayout.of(9, LYING, much).pages().stream()
                    .flatMap(List::stream)
                    .forEach(place ->
                            assertTrue(much.forWords(0, place.getWidth(), place.getHeight()), place::toString));
        }

        @Test
        void whatHasNoRoomAnywhereStillIsOnAPage() {
            HomeLayout grid = HomeLayout.of(9, LYING, new Needs(5000, 5000, 5000));

            assertEquals(
                    9, grid.pages().stream().mapToInt(page -> page.size() - 1).sum());
        }
    }

    private static List<Rectangle2D> only(HomeLayout grid) {
        assertEquals(1, grid.pages().size());
        return grid.pages().get(0);
    }

    /** How many stand in each row. */
    private static List<Long> rows(List<Rectangle2D> places) {
        return places.stream()
                .map(Rectangle2D::getMinY)
                .distinct()
                .map(y -> places.stream().filter(place -> place.getMinY() == y).count())
                .toList();
    }

    private static void assertApartAndInside(List<Rectangle2D> places, HomeLayout.Area area) {
        Rectangle2D whole = new Rectangle2D(0, 0, area.width(), area.height());
        IntStream.range(0, places.size()).forEach(i -> {
            Rectangle2D place = places.get(i);
            assertTrue(whole.contains(place), () -> place + " is not within " + whole);
            // A gap's width wider at its right and lower side, it still meets no other.
            Rectangle2D around = new Rectangle2D(
                    place.getMinX(), place.getMinY(), place.getWidth() + area.gap(), place.getHeight() + area.gap());
            places.subList(i + 1, places.size())
                    .forEach(other -> assertFalse(around.intersects(other), () -> place + " is close to " + other));
        });
    }
}
