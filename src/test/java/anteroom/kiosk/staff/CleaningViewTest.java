package anteroom.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Preferences;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.StatusBadge;
import anteroom.testkit.FakeClock;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.time.Duration;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.shape.Arc;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Toolkit.class)
class CleaningViewTest {
    private final FakeClock clock = new FakeClock();
    private final Cleaning cleaning = new Cleaning(clock);

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void standsInTheMiddleOfTheScreenAndAwayFromItsEdges(ScreenSize size) {
        Toolkit.runOnFx(() -> {
            CleaningView view = view(size, TextSize.LARGEST);
            for (Text text : Nodes.texts(view)) {
                Bounds at = Nodes.inScene(text);
                assertEquals(size.width() / 2.0, at.getCenterX(), 2, text.getText());
                assertTrue(at.getMinX() > size.width() * Scale.BEZEL / 217, text.getText());
            }
        });
    }

    @Test
    void emptiesItsRingAsTheMinuteRunsOut() {
        Toolkit.runOnFx(() -> {
            CleaningView view = view(ScreenSize.SMALL_TABLET, TextSize.NORMAL);
            Arc left = (Arc) view.lookup(".left");
            assertEquals(360, left.getLength());

            clock.advance(Duration.ofSeconds(45));
            cleaning.tick();
            KioskDriver.settle(view.getScene());

            assertEquals(90, left.getLength());
            assertEquals(
                    "15", Nodes.texts(view).stream().limit(1).map(Text::getText).collect(Collectors.joining()));
        });
    }

    private CleaningView view(ScreenSize size, TextSize text) {
        CleaningView view = new CleaningView(cleaning, InterfaceText.in("en"));
        Scene scene = new Scene(view, size.width(), size.height());
        Preferences likes = new Preferences();
        likes.textSizeProperty().set(text);
        InterfaceText words = InterfaceText.in("en");
        new SceneTheme(
                        size.diagonal(),
                        false,
                        likes,
                        scale -> new FrameLayout(scale, words, StatusBadge.of(true, words), ""),
                        size.width(),
                        size.height())
                .dress(scene);
        cleaning.start();
        KioskDriver.settle(scene);
        return view;
    }
}
