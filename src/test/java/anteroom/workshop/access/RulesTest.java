package anteroom.workshop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Styles;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.Toolkit;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a tablet with 5.88 px a mm: 15 mm are 88.3 px, 3 mm are 17.7 px. */
@ExtendWith(Toolkit.class)
class RulesTest {
    /** A capital of 4.9 mm. */
    private static final double BODY = 43;

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertFaults(
                List.of(), () -> List.of(button("Next", 100, 100), button("Back", 400, 100), label("Hello", 100, 400)));
    }

    @Test
    void tellsOfLettersThatAreTooSmall() {
        assertFaults(
                List.of("\"Hello\" has capitals of 4.54 mm, less than 4.8"),
                () -> List.of(sized(label("Hello", 100, 100), 40)));
    }

    @Test
    void tellsOfSmallWordsWhereTheyMayNotBe() {
        assertFaults(List.of("\"Hello\" is of a kind that may not be small"), () -> {
            Label label = sized(label("Hello", 100, 100), 35);
            label.getStyleClass().add(Styles.SMALL);
            return List.of(label);
        });
    }

    @Test
    void tellsOfAButtonThatIsTooSmall() {
        assertFaults(List.of("\"Next\" is 14.36 mm in its smaller direction, less than 15.0"), () -> {
            Button button = button("Next", 100, 100);
            button.setMinHeight(84);
            button.setMaxHeight(84);
            return List.of(button);
        });
    }

    @Test
    void asksMoreOfAMainButton() {
        assertFaults(List.of("\"Next\" is 17.08 mm in its smaller direction, less than 20.0"), () -> {
            Button button = button("Next", 100, 100);
            button.getStyleClass().add(Styles.MAIN);
            return List.of(button);
        });
    }

    @Test
    void tellsOfButtonsThatStandTooClose() {
        assertFaults(
                List.of("\"Next\" is 1.78 mm from \"Back\", less than 3.0"),
                () -> List.of(button("Next", 100, 100), button("Back", 100, 210)));
    }

    @Test
    void tellsOfAButtonTooNearTheBezel() {
        assertFaults(
                List.of("\"Next\" is 3.48 mm from the bezel, less than 5.0"), () -> List.of(button("Next", 20, 100)));
    }

    @Test
    void tellsOfWordsThatAreCutShort() {
        assertFaults(List.of("\"Good mor...\" is cut short; in full: \"Good morning\""), () -> {
            Label label = label("Good morning", 100, 100);
            label.setMaxWidth(220);
            return List.of(label);
        });
    }

    @Test
    void tellsOfAWordThatIsBroken() {
        assertFaults(List.of("\"Good morning\" breaks the word \"morning\": 157 px, with room for 150"), () -> {
            Label label = label("Good morning", 100, 100);
            label.setWrapText(true);
            label.setMinSize(150, 300);
            label.setMaxSize(150, 300);
            return List.of(label);
        });
    }

    @Test
    void tellsOfWordsThatLieOverOthers() {
        assertFaults(
                List.of("\"Hello\" lies over \"World\""),
                () -> List.of(label("Hello", 100, 100), label("World", 150, 110)));
    }

    @Test
    void tellsOfWordsThatLieOverAButton() {
        assertFaults(
                List.of("\"Hello\" lies over the button \"Next\""),
                () -> List.of(button("Next", 200, 100), label("Hello", 150, 100)));
    }

    @Test
    void tellsOfWhatSticksOut() {
        assertFaults(
                List.of("\"Hello\" sticks out of Pane.narrow: [100–199 × 112–151] is not within [100–180 × 100–200]"),
                () -> {
                    Label label = label("Hello", 0, 0);
                    Pane narrow = new Pane(label);
                    narrow.getStyleClass().add("narrow");
                    narrow.setMinSize(80, 100);
                    narrow.setMaxSize(80, 100);
                    narrow.relocate(100, 100);
                    return List.of(narrow);
                });
    }

    private static void assertFaults(List<String> expected, Supplier<List<? extends Node>> content) {
        assertEquals(String.join("\n", expected), String.join("\n", Toolkit.onFx(() -> {
            Pane page = new Pane();
            page.getChildren().addAll(content.get());
            Scene scene = new Scene(new StackPane(page), 1280, 800);
            KioskDriver.settle(scene);
            return Rules.faults(scene, 10.1, TextSize.NORMAL);
        })));
    }

    private static Button button(String text, double x, double y) {
        Button button = sized(new Button(text), BODY);
        button.setMinSize(210, 100);
        button.relocate(x, y);
        return button;
    }

    private static Label label(String text, double x, double y) {
        Label label = sized(new Label(text), BODY);
        label.relocate(x, y);
        return label;
    }

    private static <T extends javafx.scene.control.Labeled> T sized(T labeled, double px) {
        labeled.setFont(javafx.scene.text.Font.font(Fonts.FAMILY, px));
        return labeled;
    }
}
