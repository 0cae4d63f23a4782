package anteroom.kiosk.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.content.PictureDrawing;
import anteroom.testkit.Bundled;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A picture keeps off its edges: the upper one lies behind the tools, and beside the others there is nothing to cover a cut. */
class PictureEdgesTest {
    /** Of the height of a picture, in {@link CardLayout} at all sizes. */
    private static final double BEHIND_TOOLS = 0.08;

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    /** Of the width; what reaches further is cut, or seems to be. */
    private static final double MARGIN = 0.015;

    @Test
    void nothingIsDrawnWhereTheToolsAre() throws IOException {
        TreeSet<String> faults = new TreeSet<>();
        for (String art : shown()) {
            int top = top(pixels(art));
            if (top < BEHIND_TOOLS * HEIGHT) {
                faults.add(art + " begins " + top + " of " + HEIGHT + " px from the top");
            }
        }
        assertEquals(List.of(), List.copyOf(faults));
    }

    @Test
    void nothingIsCutAtTheSides() throws IOException {
        TreeSet<String> faults = new TreeSet<>();
        for (String art : shown()) {
            int side = side(pixels(art));
            if (side < MARGIN * WIDTH) {
                faults.add(art + " ends " + side + " of " + WIDTH + " px from a side");
            }
        }
        assertEquals(List.of(), List.copyOf(faults));
    }

    /** The pictures of cards, answers and stages. */
    private static List<String> shown() {
        Edition english = Bundled.english();
        return Stream.of(
                        english.cards().map(card -> card.art()),
                        english.questions()
                                .flatMap(question -> question.picture().stream())
                                .map(own -> own.art()),
                        english.visit().stages().stream().map(stage -> stage.art()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static int[] pixels(String art) throws IOException {
        return PictureDrawing.draw(PackSource.builtIn().read("art/" + art + ".svg"), WIDTH, HEIGHT);
    }

    /** The first row with something that is more than a shade. */
    private static int top(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            if (seen(pixels[i])) {
                return i / WIDTH;
            }
        }
        return HEIGHT;
    }

    /** The first column from either side with something that is more than a shade. */
    private static int side(int[] pixels) {
        int side = WIDTH / 2;
        for (int i = 0; i < pixels.length; i++) {
            if (seen(pixels[i])) {
                side = Math.min(side, Math.min(i % WIDTH, WIDTH - 1 - i % WIDTH));
            }
        }
        return side;
    }

    private static boolean seen(int pixel) {
        return pixel >>> 24 > 64;
    }
}
