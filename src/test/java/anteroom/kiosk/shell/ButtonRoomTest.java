package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Edition;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words and signs stand in the middle of the buttons at the edges, and do not touch their ends. */
@ExtendWith(Toolkit.class)
class ButtonRoomTest {
    private static final List<Screen> SCREENS = List.of(
            new Screen.Home(),
            new Screen.OnCard("aftercare", 1),
            new Screen.TopicEnd("aftercare"),
            new Screen.Help(),
            new Screen.Ask());

    /** mm: 12 px on the smallest screen. */
    private static final double LEAST = 2.03;

    /** px, for what is rounded on both sides. */
    private static final double ROUNDING = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void leftAndRightOfTheirContentIsTheSameAndEnough(ScreenSize size) {
        for (Edition edition : List.of(Bundled.english(), Bundled.spanish())) {
            KioskDriver kiosk = KioskDriver.start(size, edition, InterfaceText.in(edition.language()));
            kiosk.arrange(made -> made.session().begin());
            for (TextSize text : Breadth.texts()) {
                List<String> faults = new ArrayList<>();
                for (Screen screen : SCREENS) {
                    kiosk.arrange(made -> {
                        made.session().preferences().textSizeProperty().set(text);
                        made.session().navigation().home();
                        made.session().navigation().open(screen);
                    });
                    faults.addAll(Toolkit.onFx(() -> faults(kiosk)));
                }
                assertEquals(List.of(), faults, size + " " + text);
            }
        }
    }

    private static List<String> faults(KioskDriver kiosk) {
        double least = LEAST
                * Math.hypot(kiosk.size().width(), kiosk.size().height())
                / (kiosk.size().diagonal() * 25.4);
        List<String> faults = new ArrayList<>();
        for (ButtonBase button : Nodes.buttons(kiosk.scene().getRoot())) {
            boolean worded = button.getStyleClass().contains(Styles.FRAME_BUTTON)
                    && !(button instanceof Tile)
                    && button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
            if (!worded) {
                continue;
            }
            Bounds at = Nodes.inScene(button);
            Bounds content = content(button);
            double left = content.getMinX() - at.getMinX();
            double right = at.getMaxX() - content.getMaxX();
            boolean alone = button.getContentDisplay() == ContentDisplay.TEXT_ONLY;
            boolean wide = alone && Measure.longestWord(button.getText(), button.getFont()) > at.getWidth() - 2 * least;
            if (Math.abs(left - right) > ROUNDING) {
                faults.add(
                        String.format("%s has %.0f px at the left, %.0f at the right", button.getText(), left, right));
            } else if (!wide && Math.min(left, right) < least - ROUNDING / 2) {
                faults.add(String.format("%s has only %.0f px aside", button.getText(), Math.min(left, right)));
            }
        }
        return faults;
    }

    /** Its words, without the blanks at which they break, and its sign where that stands beside them. */
    private static Bounds content(ButtonBase button) {
        Text text = Nodes.texts(button).get(0);
        List<Bounds> parts = new ArrayList<>();
        for (Matcher word = WORD.matcher(text.getText()); word.find(); ) {
            Path shape = new Path(text.rangeShape(word.start(), word.end()));
            shape.setStrokeWidth(0);
            parts.add(text.localToScene(shape.getLayoutBounds()));
        }
        boolean beside = List.of(ContentDisplay.LEFT, ContentDisplay.RIGHT).contains(button.getContentDisplay());
        if (beside && button.getGraphic() != null) {
            parts.add(Nodes.shown(button.getGraphic()).stream()
                    .filter(node -> node.getStyleClass().contains(Styles.DISC))
                    .findFirst()
                    .map(Nodes::inScene)
                    .orElse(Nodes.inScene(button.getGraphic())));
        }
        double left = parts.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
        double right = parts.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        return new javafx.geometry.BoundingBox(left, 0, right - left, 0);
    }
}
