package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Breadth;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class FrameLayoutTest {
    static Stream<Arguments> screens() {
        return Stream.of(MadeUpLanguage.values())
                .flatMap(language -> Breadth.sizes().stream().map(size -> Arguments.of(language, size)));
    }

    private static FrameLayout frame(MadeUpLanguage language, ScreenSize size, TextSize text) {
        InterfaceText words = language.words();
        Scale scale = new Scale(size.width(), size.height(), size.diagonal(), text);
        return new FrameLayout(scale, words, StatusBadge.of(true, words), "Español");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("screens")
    void everySpotOfAControlIsThatControlsAtLargerWords(MadeUpLanguage language, ScreenSize size) {
        for (FrameLayout.Control control : FrameLayout.Control.values()) {
            Rectangle2D normal = frame(language, size, TextSize.NORMAL).of(control);
            for (TextSize text : TextSize.values()) {
                Rectangle2D larger = frame(language, size, text).of(control);
                assertTrue(larger.contains(normal), control + " at " + text + " is " + larger + ", before " + normal);
                assertEquals(normal.getMinX(), larger.getMinX());
                assertEquals(normal.getWidth(), larger.getWidth());
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("screens")
    void controlsKeepTheirDistanceAndTheirSize(MadeUpLanguage language, ScreenSize size) {
        List<String> faults = new ArrayList<>();
        for (TextSize text : TextSize.values()) {
            FrameLayout frame = frame(language, size, text);
            double gap = 3 * frame.scale().pxPerMm() - 0.5;
            double edge = 5 * frame.scale().pxPerMm() - 0.5;
            for (FrameLayout.Control one : FrameLayout.Control.values()) {
                Rectangle2D at = frame.of(one);
                boolean main = Set.of(
                                FrameLayout.Control.HELP,
                                FrameLayout.Control.HOME,
                                FrameLayout.Control.BACK,
                                FrameLayout.Control.NEXT)
                        .contains(one);
                double least = (main ? 20 : 15) * frame.scale().pxPerMm() - 0.5;
                if (Math.min(at.getWidth(), at.getHeight()) < least) {
                    faults.add(one + " is small: " + at);
                }
                if (at.getMinX() < edge
                        || at.getMinY() < edge
                        || at.getMaxX() > size.width() - edge
                        || at.getMaxY() > size.height() - edge) {
                    faults.add(one + " is near the bezel: " + at);
                }
                for (FrameLayout.Control other : FrameLayout.Control.values()) {
                    Rectangle2D around = new Rectangle2D(
                            at.getMinX() - gap, at.getMinY() - gap, at.getWidth() + 2 * gap, at.getHeight() + 2 * gap);
                    if (one != other && around.intersects(frame.of(other))) {
                        faults.add(one + " is near " + other);
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
