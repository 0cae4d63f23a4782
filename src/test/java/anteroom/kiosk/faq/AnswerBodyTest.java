package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.Scale;
import anteroom.search.Hit;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Toolkit.class)
class AnswerBodyTest {
    private static final Scale SCALE = new Scale(1280, 800, 10.1, TextSize.NORMAL);

    @ParameterizedTest(name = "in {0} x {1} px: {2}")
    @CsvSource({
        "1000, 500, pictured",
        "700, 200, pictured",
        "1000, 140, pictured",
        "300, 200, words",
        "360, 110, words",
        "620, 60, words",
    })
    void aPictureTakesWhatTheWordsLeave(double width, double height, String shown) {
        AnswerBody body = body();

        Toolkit.runOnFx(() -> {
            new Scene(body);
            body.resize(width, height);
            body.layout();
        });

        Node stage = body.lookup(".answer-stage");
        assertEquals(shown.equals("pictured"), stage.isVisible());
        if (stage.isVisible()) {
            double words = Math.max(right(body, ".asked-words"), right(body, ".brief-words"));
            assertTrue(body.lookup(".brief-words").isVisible());
            assertTrue(words <= stage.getBoundsInParent().getMinX(), "beside the words");
        }
    }

    /** What is underlined on a card opens its meaning. */
    @Test
    void wordsThatWereTypedStandOutAndAreNotUnderlined() {
        AnswerBody body = body(List.of(new Hit.Mark(11, 16), new Hit.Mark(9, 10)));
        RichText question = (RichText) body.lookup(".asked-words");

        assertEquals(List.of("drive"), question.tinted());
        assertTrue(
                question.getChildren().stream().noneMatch(child -> child instanceof Text text && text.isUnderline()));
    }

    private static double right(AnswerBody body, String part) {
        return body.lookup(part).getBoundsInParent().getMaxX();
    }

    private static AnswerBody body() {
        return body(List.of());
    }

    private static AnswerBody body(List<Hit.Mark> marks) {
        PictureRenderer pictures = new PictureRenderer(Bundled.anyPicture(), Runnable::run, Runnable::run);
        return Toolkit.onFx(() -> new AnswerBody(
                "When can I drive again?",
                marks,
                "Wait 24 hours and a full night's sleep",
                false,
                new StagedPicture(new PictureView(pictures, "any", ""), "aftercare"),
                SCALE));
    }
}
