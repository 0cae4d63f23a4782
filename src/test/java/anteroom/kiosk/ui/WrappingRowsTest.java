package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.Toolkit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children are written as least width and liked width, 20 px high each; the gap is 10 px. */
@ExtendWith(Toolkit.class)
class WrappingRowsTest {
    @ParameterizedTest(name = "{0} at most {1} in {2} px")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            children                    | most | width | laid out
            100/100 100/100             | 2    | 210   | 100 100
            100/100 100/100             | 2    | 410   | 200 200
            100/100 100/100             | 2    | 200   | 200 / 200
            100/100 100/100             | 1    | 410   | 410 / 410
            100/100 60/60               | 2    | 210   | 100 100
            50/50 50/50 50/50           | 3    | 170   | 50 50 50
            50/50 50/50 50/50           | 3    | 169   | 79 79 / 169
            50/50 50/50 50/50 50/50     | 4    | 170   | 80 80 / 80 80
            50/50 50/50 50/50 50/50 50/50 | 4  | 230   | 70 70 70 / 110 110
            300/300 50/50               | 2    | 200   | 200 / 200
            """)
    void equalOnesShareTheWidth(String children, int most, double width, String laidOut) {
        assertEquals(laidOut, lay(children, most, true, width, 500));
    }

    @ParameterizedTest(name = "{0} at most {1} in {2} px")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            children                | most | width | laid out
            100/200 50/50           | 2    | 260   | 200 50
            100/200 50/50           | 2    | 360   | 250 100
            100/200 50/50           | 2    | 210   | 150 50
            100/200 50/150          | 2    | 260   | 150 100
            100/200 50/50           | 2    | 159   | 159 / 159
            100/80 50/100           | 2    | 200   | 100 90
            """)
    void othersHaveWhatTheyLikeAndShareTheRest(String children, int most, double width, String laidOut) {
        assertEquals(laidOut, lay(children, most, false, width, 500));
    }

    @Test
    void askForTheHeightOfTheirRows() {
        WrappingRows rows = rows("100/100 100/100 100/100", 2, true);

        assertEquals(50, rows.prefHeight(210), "two side by side, and one below");
        assertEquals(80, rows.prefHeight(209), "one below the other");
    }

    @Test
    void shareHeightThatIsLeftOver() {
        WrappingRows rows = rows("100/100 100/100", 1, true);
        rows.resize(100, 150);
        rows.layout();

        assertEquals("0+70 80+70", heights(rows));
    }

    @Test
    void leaveOutWhoeverIsNotManaged() {
        WrappingRows rows = rows("100/100 100/100", 2, true);
        rows.getChildrenUnmodifiable().get(0).setManaged(false);
        rows.resize(300, 20);
        rows.layout();

        assertEquals(
                300, rows.getChildrenUnmodifiable().get(1).getLayoutBounds().getWidth());
    }

    @Test
    void standEmptyWithoutChildren() {
        WrappingRows rows = new WrappingRows(3, true, 10, List.of());
        rows.resize(100, 100);
        rows.layout();

        assertEquals(0, rows.prefHeight(100));
    }

    private static String lay(String children, int most, boolean equal, double width, double height) {
        WrappingRows rows = rows(children, most, equal);
        rows.resize(width, height);
        rows.layout();
        StringBuilder laidOut = new StringBuilder();
        double top = 0;
        for (var child : rows.getChildrenUnmodifiable()) {
            Bounds bounds = child.getBoundsInParent();
            laidOut.append(laidOut.isEmpty() ? "" : bounds.getMinY() > top ? " / " : " ");
            laidOut.append((int) bounds.getWidth());
            top = bounds.getMinY();
        }
        return laidOut.toString();
    }

    private static String heights(WrappingRows rows) {
        return rows.getChildrenUnmodifiable().stream()
                .map(child -> (int) child.getBoundsInParent().getMinY() + "+"
                        + (int) child.getBoundsInParent().getHeight())
                .collect(Collectors.joining(" "));
    }

    private static WrappingRows rows(String children, int most, boolean equal) {
        List<Region> all = Stream.of(children.split(" "))
                .map(child -> {
                    Region region = new Region();
                    region.setMinSize(Double.parseDouble(child.split("/")[0]), 20);
                    region.setPrefSize(Double.parseDouble(child.split("/")[1]), 20);
                    return region;
                })
                .toList();
        return new WrappingRows(most, equal, 10, all);
    }
}
