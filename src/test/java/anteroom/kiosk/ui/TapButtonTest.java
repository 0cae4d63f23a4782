package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.Toolkit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Toolkit.class)
class TapButtonTest {
    private static final String WORDS = "I have chest pain or trouble breathing.";

    /** Sizes between whole pixels, as those of screens are. */
    @ParameterizedTest(name = "at {0} px")
    @ValueSource(doubles = {17.3, 24.1, 32.5, 42.6, 54.2, 64.8})
    void showsAllItsWordsInTheLeastHeightThatItAsksFor(double size) {
        Toolkit.runOnFx(() -> {
            TapButton button = new TapButton(WORDS, () -> {});
            button.setFont(Font.font(Fonts.FAMILY + " SemiBold", size));
            Pane pane = new Pane(button);
            new Scene(pane, 2000, 2000);
            pane.applyCss();
            for (double width = button.minWidth(-1); width < button.prefWidth(-1); width += size / 3) {
                button.resize(width, button.minHeight(width));
                button.layout();
                assertEquals(
                        WORDS, ((Text) button.lookup(".text")).getText().replace('\n', ' '), "in " + width + " px");
            }
        });
    }

    @Test
    void leavesNoWordAloneInTheLastOfItsLines() {
        Toolkit.runOnFx(() -> {
            TapButton button = new TapButton("Please show this to a member of staff", () -> {});
            button.setFont(Font.font(Fonts.FAMILY + " SemiBold", 40));
            Pane pane = new Pane(button);
            new Scene(pane, 2000, 2000);
            pane.applyCss();
            double width = button.prefWidth(-1) - Measure.width("aff", button.getFont());
            button.resize(width, button.minHeight(width));
            button.layout();
            Text text = (Text) button.lookup(".text");
            assertTrue(text.getLayoutBounds().getWidth()
                    <= Measure.width("Please show this to a member of", button.getFont()));
        });
    }
}
