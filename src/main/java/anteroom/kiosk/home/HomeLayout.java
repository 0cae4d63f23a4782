package anteroom.kiosk.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/**
 * Where the tiles of Home stand. All of them on one page if each has room for its words and its picture there; else on
 * several pages, each of which ends in a tile that turns to the next.
 *
 * @param pages the places of each page's tiles in px; with several pages, the last place is that of the turning tile
 */
record HomeLayout(List<List<Rectangle2D>> pages) {
    /** How much higher the first of an upright screen's rows is. */
    private static final double[] FIRST_HIGHER = {1.6, 1};

    private static final double[] EQUAL = {1};

    private static final int MOST_ROWS = 5;

    /** What has room in a tile; the number of all tiles stands for the one that turns the page. */
    interface Room {
        boolean forWords(int tile, double width, double height);

        boolean forPicture(int tile, double width, double height);
    }

    /** Part of the display, in px. */
    record Area(double width, double height, double gap) {
        boolean upright() {
            return height > width;
        }
    }

    static HomeLayout of(int tiles, Area area, Room room) {
        int columns = area.upright() ? 2 : 3;
        int rows = (tiles + columns - 1) / columns;
        for (double[] high : area.upright() ? List.of(FIRST_HIGHER, EQUAL) : List.of(EQUAL)) {
            List<Rectangle2D> places = places(tiles, rows, high, area);
            if (fit(tiles, places, room)) {
                return new HomeLayout(List.of(places));
            }
        }
        return paged(tiles, columns, area, room);
    }

    /** As few pages as can be, and of those with the most pictures; each has the same grid. */
    private static HomeLayout paged(int tiles, int mostColumns, Area area, Room room) {
        int bestColumns = 1;
        int bestRows = 1;
        int fewest = Integer.MAX_VALUE;
        long mostPictures = 0;
        for (int columns = 1; columns <= mostColumns; columns++) {
            for (int rows = columns == 1 ? 2 : 1; rows <= MOST_ROWS; rows++) {
                double width = share(area.width(), columns, area.gap());
                double height = share(area.height(), rows, area.gap());
                boolean all = IntStream.rangeClosed(0, tiles).allMatch(tile -> room.forWords(tile, width, height));
                long pictures = IntStream.rangeClosed(0, tiles)
                        .filter(tile -> room.forPicture(tile, width, height))
                        .count();
                int pages = pages(tiles, columns * rows);
                if (all && (pages < fewest || pages == fewest && pictures > mostPictures)) {
                    bestColumns = columns;
                    bestRows = rows;
                    fewest = pages;
                    mostPictures = pictures;
                }
            }
        }
        // A page holds a tile and the one that turns it, even where they have too little room.
        bestColumns = Math.max(bestColumns, bestRows == 1 ? 2 : 1);
        int pages = pages(tiles, bestColumns * bestRows);
        List<List<Rectangle2D>> all = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int here = until(page + 1, pages, tiles) - until(page, pages, tiles);
            all.add(places(here + 1, (here + bestColumns) / bestColumns, EQUAL, area));
        }
        return new HomeLayout(all);
    }

    /** How many pages of so many places hold all tiles, each with one that turns it. */
    private static int pages(int tiles, int places) {
        int each = Math.max(1, places - 1);
        return (tiles + each - 1) / each;
    }

    private static boolean fit(int tiles, List<Rectangle2D> places, Room room) {
        return IntStream.range(0, tiles).allMatch(i -> {
            double width = places.get(i).getWidth();
            double height = places.get(i).getHeight();
            return room.forWords(i, width, height) && room.forPicture(i, width, height);
        });
    }

    private static double share(double length, int parts, double gap) {
        return Math.floor((length - gap * (parts - 1)) / parts);
    }

    /** How many of all tiles stand before a page or a row; the first ones have as many as any. */
    static int until(int part, int parts, int tiles) {
        return (tiles * part + parts - 1) / parts;
    }

    /** Row after row. */
    private static List<Rectangle2D> places(int tiles, int rows, double[] high, Area area) {
        List<Rectangle2D> places = new ArrayList<>();
        double[] heights = parts(area.height(), rows, high, area.gap());
        double y = 0;
        for (int row = 0; row < rows; row++) {
            int here = until(row + 1, rows, tiles) - until(row, rows, tiles);
            double x = 0;
            for (double width : parts(area.width(), here, EQUAL, area.gap())) {
                places.add(new Rectangle2D(x, y, width, heights[row]));
                x += width + area.gap();
            }
            y += heights[row] + area.gap();
        }
        return places;
    }

    /** A length divided by weights, the last of which stands for all that follow. */
    private static double[] parts(double length, int count, double[] weights, double gap) {
        double sum =
                IntStream.range(0, count).mapToDouble(i -> weight(weights, i)).sum();
        double room = length - gap * (count - 1);
        return IntStream.range(0, count)
                .mapToDouble(i -> Math.floor(room * weight(weights, i) / sum))
                .toArray();
    }

    private static double weight(double[] weights, int index) {
        return weights[Math.min(index, weights.length - 1)];
    }
}
