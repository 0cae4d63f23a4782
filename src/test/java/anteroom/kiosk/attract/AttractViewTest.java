package anteroom.kiosk.attract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.Preferences;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.StatusBadge;
import anteroom.testkit.FakeClock;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The waiting picture, with the pictures that it ships with. */
@ExtendWith(Toolkit.class)
class AttractViewTest {
    private static final Duration STEP = Duration.ofSeconds(12);

    private final FakeClock clock = new FakeClock();
    private final AttractModel model = new AttractModel(clock);

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void afterTenChangesOnlyTheSkyIsAnother(ScreenSize size) {
        Scene scene = Toolkit.onFx(() -> scene(size));
        WritableImage first = Toolkit.onFx(() -> scene.snapshot(null));
        Bounds panes = Toolkit.onFx(() -> panes(scene));

        Toolkit.runOnFx(() -> {
            for (int change = 0; change < 10; change++) {
                clock.advance(STEP);
                model.tick();
            }
            KioskDriver.settle(scene);
        });
        WritableImage later = Toolkit.onFx(() -> scene.snapshot(null));
        Bounds panesLater = Toolkit.onFx(() -> panes(scene));
        int across = (int) Math.round(panesLater.getMinX() - panes.getMinX());
        int down = (int) Math.round(panesLater.getMinY() - panes.getMinY());

        assertTrue(Math.abs(across) + Math.abs(down) > 0, "it stands where it stood");
        assertEquals(0, different(first, later, across, down, panes), 0.002);
        assertTrue(
                !at(first, panes, 0.3, 0.1).equals(at(later, panesLater, 0.3, 0.1)),
                "the sky has the tone that it had");
    }

    /** Screens that are sold, and what a kiosk takes them for that is told no diagonal. */
    @ParameterizedTest
    @CsvSource({
        "1280, 800, 10.1",
        "1280, 800, 15.6",
        "1366, 768, 15.6",
        "1024, 600, 10.1",
        "1024, 768, 15",
        "1280, 1024, 19",
        "2560, 1440, 27",
        "768, 1024, 9.7",
        "1080, 1920, 32"
    })
    void itsWordsEndOnTheScreen(int width, int height, double diagonal) {
        for (String language : List.of("en", "es")) {
            Scene scene = Toolkit.onFx(() -> scene(width, height, diagonal, language));

            for (Text text : Toolkit.onFx(() -> Nodes.texts(scene.getRoot()))) {
                assertTrue(
                        new BoundingBox(0, 0, width, height).contains(Nodes.inScene(text)),
                        () -> language + ": " + text.getText() + " at " + Nodes.inScene(text));
            }
        }
    }

    private Scene scene(ScreenSize size) {
        return scene(size.width(), size.height(), size.diagonal(), "en");
    }

    private Scene scene(int width, int height, double diagonal, String language) {
        LoadedContent content = LoadedContent.builtIn(Clinic.unset(), Path.of("no-clinic-here"));
        PictureRenderer pictures = new PictureRenderer(content.art(), Runnable::run, Runnable::run);
        InterfaceText words = InterfaceText.in(language);
        SceneTheme theme = new SceneTheme(
                diagonal,
                false,
                new Preferences(),
                scale -> new FrameLayout(scale, words, StatusBadge.of(true, words), ""),
                width,
                height);
        StackPane root = new StackPane(AttractView.of(
                model,
                new PictureView(pictures, "attract-window", ""),
                new PictureView(pictures, "attract-people", ""),
                "Harbor Light Clinic",
                words,
                theme,
                () -> {}));
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        KioskDriver.settle(scene);
        return scene;
    }

    private static Bounds panes(Scene scene) {
        Node sky = scene.lookup(".sky");
        return sky.localToScene(sky.getLayoutBounds());
    }

    private static Color at(WritableImage picture, Bounds within, double across, double down) {
        return picture.getPixelReader().getColor((int) (within.getMinX() + across * within.getWidth()), (int)
                (within.getMinY() + down * within.getHeight()));
    }

    /** The share of all px outside of the panes that are not as they were, a step aside. */
    private static double different(WritableImage first, WritableImage later, int across, int down, Bounds panes) {
        PixelReader before = first.getPixelReader();
        PixelReader after = later.getPixelReader();
        int margin = Math.abs(across) + Math.abs(down);
        int width = (int) first.getWidth();
        int height = (int) first.getHeight();
        int different = 0;
        for (int y = margin; y < height - margin; y++) {
            for (int x = margin; x < width - margin; x++) {
                if (!panes.contains(x, y) && before.getArgb(x, y) != after.getArgb(x + across, y + down)) {
                    different++;
                }
            }
        }
        return (double) different / (width * height);
    }
}
