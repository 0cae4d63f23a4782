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

/** The upper edge of a card's picture lies behind the tools. */
class PictureTopTest {
    /** Of the height of a picture, in {@link CardLayout} at all sizes. */
    private static final double BEHIND_TOOLS = 0.08;

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    @Test
    void nothingIsDrawnWhereTheToolsAre() throws IOException {
        Edition english = Bundled.english();
        TreeSet<String> faults = new TreeSet<>();
        for (String art : Stream.of(
                        english.cards().map(card -> card.art()),
                        english.questions()
                                .flatMap(question -> question.picture().stream())
                                .map(own -> own.art()),
                        english.visit().stages().stream().map(stage -> stage.art()))
                .flatMap(names -> names)
                .distinct()
                .toList()) {
            int top = top(PictureDrawing.draw(PackSource.builtIn().read("art/" + art + ".svg"), WIDTH, HEIGHT));
            if (top < BEHIND_TOOLS * HEIGHT) {
                faults.add(art + " begins " + top + " of " + HEIGHT + " px from the top");
            }
        }
        assertEquals(List.of(), List.copyOf(faults));
    }

    /** The first row with something that is more than a shade. */
    private static int top(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > 64) {
                return i / WIDTH;
            }
        }
        return HEIGHT;
    }
}
