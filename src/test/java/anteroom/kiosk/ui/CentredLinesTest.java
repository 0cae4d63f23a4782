package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Toolkit.class)
class CentredLinesTest {
    /** px; half a blank is more than 5. */
    private static final double ROUNDING = 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask a question",
                "I came along",
                "A calm minute",
                "Haga una pregunta",
                "Please show this to a member of staff"
            })
    void eachLineStandsInTheMiddle(String words) {
        eachLineStandsInTheMiddle(words, each -> new TapButton(each, () -> {}));
        eachLineStandsInTheMiddle(words, WrappedLabel::new);
    }

    private static void eachLineStandsInTheMiddle(String words, Function<String, Labeled> make) {
        Toolkit.runOnFx(() -> {
            Labeled label = make.apply(words);
            label.setFont(Fonts.semiBold(42));
            label.setTextAlignment(TextAlignment.CENTER);
            Pane pane = new Pane(label);
            new Scene(pane, 2000, 2000);
            pane.applyCss();
            // Wide first: what was broken once must be whole again and break elsewhere.
            for (double share : new double[] {1.1, 0.7, 0.55, 1.1, 0.6}) {
                label.resize(Math.max(label.minWidth(-1), Math.ceil(label.prefWidth(-1) * share)), 400);
                label.layout();
                Text text = (Text) label.lookup(".text");
                assertEquals(words, text.getText().replace('\n', ' '));
                List<Double> middles = middles(text);
                assertEquals(share > 1, middles.size() == 1, "lines at " + share);
                for (double middle : middles) {
                    assertEquals(middles.get(0), middle, ROUNDING, words + " at " + share + ": " + middles);
                }
            }
        });
    }

    /** Of the letters of each line, in px. */
    private static List<Double> middles(Text text) {
        List<Double> middles = new ArrayList<>();
        String words = text.getText();
        int start = 0;
        for (int at = 1; at <= words.length(); at++) {
            boolean ends = at == words.length()
                    || Character.isWhitespace(words.charAt(at - 1)) && top(text, at) > top(text, at - 1);
            if (ends) {
                int end = at == words.length() ? at : at - 1;
                Path line = new Path(text.rangeShape(start, end));
                middles.add(line.getBoundsInLocal().getCenterX());
                start = at;
            }
        }
        return middles;
    }

    private static double top(Text text, int letter) {
        return new Path(text.caretShape(letter, true)).getBoundsInLocal().getMinY();
    }
}
