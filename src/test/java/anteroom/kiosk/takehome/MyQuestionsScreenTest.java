package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class MyQuestionsScreenTest {
    @Test
    void begins_with_a_question_where_one_row_fills_a_page() {
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(TextSize.LARGEST);
        });
        for (String question : List.of("driving-after", "is-it-painful", "eating-and-drinking-before")) {
            kiosk.arrange(made -> made.session().navigation().open(new Screen.OnAnswer(question)));
            kiosk.tap("Ask later");
        }
        kiosk.arrange(made -> made.session().navigation().open(new Screen.MyQuestions()));

        assertTrue(kiosk.shows("When can I drive again?"));
        assertFalse(kiosk.shows("Show the nurse"));
    }
}
