package anteroom.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.NursePortrait;
import anteroom.kiosk.ui.PictureView;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a drawing is cut at its foot, as people are whose legs are not drawn, it is seen to be cut by something: a front
 * stands before it, or its ground ends there too. Nobody ends in mid-air.
 */
@ExtendWith(Toolkit.class)
class PictureFeetTest {
    /** A screen of each kind that has a picture with such a foot. */
    private static final Set<String> SCREENS = Set.of(
            "home",
            "sensations-at-first",
            "infusion-room-small-tube",
            "before-you-come-end",
            "visit",
            "visit-rest",
            "ask",
            "browse",
            "answer-chest-pain-or-trouble-breathing",
            "take-home",
            "companion",
            "help");

    /** The part of the width of a display that may be cut where the ground goes on: the curve of a corner has some px. */
    private static final double LONGEST_CUT = 0.01;

    /** How differently two px of one ground may be coloured at the most, of 255: it can have a gradient. */
    private static final int SAME = 3;

    /** The same for what is not seen before its ground. */
    private static final int LEAST_SEEN = 2;

    /** How far below a cut the ground is looked at, in px. */
    private static final int BELOW = 4;

    private static LoadedContent content;

    private record Display(ScreenSize size, TextSize text) {}

    static Stream<Display> displays() {
        return Breadth.sizes().stream()
                .flatMap(size -> Stream.of(TextSize.NORMAL, TextSize.LARGEST).map(text -> new Display(size, text)));
    }

    @BeforeAll
    static void load() {
        content = LoadedContent.builtIn(Clinic.unset(), Path.of("no-clinic-here"));
        Toolkit.runOnFx(Fonts::load);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("displays")
    void nobodyEndsInMidAir(Display display) {
        assertEquals(List.of(), Toolkit.onFx(() -> faults(display)));
    }

    private static List<String> faults(Display display) {
        ScreenSize size = display.size();
        Edition english = content.pack().edition("en").orElseThrow();
        Tour.View view = new Tour.View(size.width(), size.height(), size.diagonal(), display.text(), false);
        List<String> faults = new ArrayList<>();
        try (Tour tour = new Tour(content, english, Bundled.search(), view)) {
            for (TourStop stop : TourStop.all(english)) {
                if (SCREENS.contains(stop.name())) {
                    faults.addAll(faults(stop.name(), tour.goOnTo(stop)));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(String stop, Scene scene) {
        List<PictureView> cut = Nodes.shown(scene.getRoot()).stream()
                .filter(PictureView.class::isInstance)
                .map(PictureView.class::cast)
                // A portrait is cut by its ring.
                .filter(picture -> !(picture.getParent() instanceof NursePortrait))
                .filter(picture -> drawing(picture).getImage() != null
                        && footOf(drawing(picture).getImage()).length > 0)
                .toList();
        BufferedImage with = Tour.copy(scene.snapshot(null));
        cut.forEach(picture -> picture.setVisible(false));
        BufferedImage without = Tour.copy(scene.snapshot(null));
        cut.forEach(picture -> picture.setVisible(true));
        return cut.stream()
                .filter(picture -> longestCut(drawing(picture), with, without) > LONGEST_CUT * with.getWidth())
                .map(picture -> stop + ": " + picture.getAccessibleText())
                .toList();
    }

    private static ImageView drawing(PictureView picture) {
        return (ImageView) picture.lookup(".image-view");
    }

    /** Where something is drawn in the lowest row. */
    private static int[] footOf(Image image) {
        int bottom = (int) image.getHeight() - 1;
        return IntStream.range(0, (int) image.getWidth())
                .filter(x -> isDrawn(image, x, bottom))
                .toArray();
    }

    private static int longestCut(ImageView drawing, BufferedImage with, BufferedImage without) {
        Bounds bounds = Nodes.inScene(drawing);
        int left = (int) Math.rint(bounds.getMinX());
        int top = (int) Math.rint(bounds.getMinY());
        int longest = 0;
        int run = 0;
        int last = -2;
        for (int column : footOf(drawing.getImage())) {
            run = column == last + 1 ? run : 0;
            last = column;
            int seen = lowestSeen(left + column, top, column, drawing.getImage(), with, without);
            run = seen > top && groundGoesOn(left + column, seen, without) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The lowest row of the display in which a drawing is seen that goes on down to its foot, 0 where it is not. */
    private static int lowestSeen(int x, int top, int column, Image image, BufferedImage with, BufferedImage without) {
        for (int row = (int) image.getHeight() - 1; row >= 0 && isDrawn(image, column, row); row--) {
            int y = top + row;
            if (x >= 0
                    && x < with.getWidth()
                    && y < with.getHeight()
                    && !same(with.getRGB(x, y), without.getRGB(x, y), LEAST_SEEN)) {
                return y;
            }
        }
        return 0;
    }

    private static boolean groundGoesOn(int x, int y, BufferedImage without) {
        return y + BELOW < without.getHeight() && same(without.getRGB(x, y - 1), without.getRGB(x, y + BELOW), SAME);
    }

    private static boolean isDrawn(Image image, int x, int y) {
        return image.getPixelReader().getArgb(x, y) >>> 24 > 128;
    }

    private static boolean same(int one, int other, int most) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= most
                && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= most
                && Math.abs((one & 255) - (other & 255)) <= most;
    }
}
