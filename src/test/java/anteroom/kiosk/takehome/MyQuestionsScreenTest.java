package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @Test
    void a_second_page_of_topics_says_that_it_is_the_second() {
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(new Screen.CommonQuestions());
        });
        kiosk.tap("Next");

        assertTrue(kiosk.words().contains("2 of 2"), kiosk.words());
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void one_question_is_written_so_large_that_it_is_read_across_a_desk(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(new Screen.OnAnswer("driving-after"));
        });
        kiosk.tap("Ask later");
        kiosk.arrange(made -> made.session().navigation().open(new Screen.ShowQuestions()));
        double title = font(kiosk, "My questions");
        double question = font(kiosk, "When can I drive again?");

        assertTrue(question > 1.9 * title, question + " beside a title of " + title);
        assertEquals(List.of(), kiosk.faults());
    }

    private static double font(KioskDriver kiosk, String words) {
        return Toolkit.onFx(() -> Nodes.texts(kiosk.scene().getRoot()).stream()
                .filter(text -> text.getText().equals(words))
                .mapToDouble(text -> text.getFont().getSize())
                .max()
                .orElseThrow());
    }
}
