package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.Toolkit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured before anything is drawn is what it takes once it is. */
@ExtendWith(Toolkit.class)
class MeasureTest {
    private static final String ENGLISH =
            "If you feel very afraid, tell a staff member. They have seen it often, and they know what helps.";

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_label_has_room_in_the_height_that_was_measured_at_every_width(MadeUpLanguage language) {
        String words = language.say(ENGLISH);
        Toolkit.runOnFx(() -> {
            Fonts.load();
            Font font = Fonts.regular(60);
            WrappedLabel label = new WrappedLabel(words);
            label.setFont(font);
            new Scene(new Pane(label));
            for (int width = 500; width < 1500; width += 7) {
                double needed = label.prefHeight(width);
                double measured = Measure.height(words, font, width);
                assertTrue(measured + 1 >= needed, width + " px wide: " + measured + " is less than " + needed);
            }
        });
    }
}
