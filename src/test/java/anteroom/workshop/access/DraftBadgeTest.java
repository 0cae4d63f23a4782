package anteroom.workshop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patient sees on every screen with medical words that nobody has signed them yet. */
@ExtendWith(Toolkit.class)
class DraftBadgeTest {
    /** The waiting picture has no medical words, and the calm minute none but what it tells to do. */
    private static final Set<String> WORDLESS = Set.of("attract", "calm-minute", "calm-minute-over");

    @ParameterizedTest
    @CsvSource({"1280, 800", "800, 1280"})
    void standsOnEachScreen(int width, int height) {
        Set<String> telling = RepresentativeScreens.of(Bundled.english());
        List<String> without = Toolkit.onFx(() -> {
            LoadedContent content = LoadedContent.builtIn(Bundled.exampleClinic(), Path.of("no-clinic-here"));
            try (Tour tour = new Tour(
                    content,
                    Bundled.english(),
                    Bundled.search(),
                    new Tour.View(width, height, 10.1, TextSize.NORMAL, false))) {
                return TourStop.all(Bundled.english()).stream()
                        .filter(stop -> telling.contains(stop.name()) && !WORDLESS.contains(stop.name()))
                        .filter(stop -> !stop.name().startsWith("staff-"))
                        .filter(stop -> !saysDraft(tour.arriveAt(stop)))
                        .map(TourStop::name)
                        .toList();
            }
        });
        assertEquals(List.of(), without);
    }

    private static boolean saysDraft(Scene scene) {
        return scene.getRoot().lookupAll(".draft").stream()
                .anyMatch(node -> isShown(node) && !((Labeled) node).getText().isEmpty());
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
