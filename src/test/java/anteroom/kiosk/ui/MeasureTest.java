package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.Toolkit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** With ends that are not whole a middle can lie below both. */
    @ParameterizedTest
    @CsvSource({"100.2, 103.7, 102.5, 103", "100.2, 103.7, 100.5, 101", "100, 104, 100, 100", "100.2, 103.7, 500, 103"})
    void the_least_width_at_which_something_fits_is_whole(double from, double to, double needed, double least) {
        assertEquals(least, Measure.least(from, to, width -> width >= needed));
    }

    /** At a width from which one word alone would go to a last line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "I am thinking about ending my life., I am thinking about ending, my life.",
        "Please show this to a member of staff, Please show this to a member, of staff"
    })
    void no_word_is_alone_in_the_last_line_of_two(String words, String first, String second) {
        Toolkit.runOnFx(() -> {
            Font font = Fonts.bold(40);
            double width = Measure.width(words.substring(0, words.lastIndexOf(' ')), font) + 1;
            double narrower = Measure.withoutOrphan(words, font, width);
            assertEquals(narrower, Measure.withoutOrphan(words + " ", font, width), "a blank at its end is no word");
            assertEquals(Measure.height(words, font, width), Measure.height(words, font, narrower));
            assertTrue(narrower >= Measure.width(first, font), "the first line is " + first);
            assertTrue(narrower < Measure.width(first + " " + second.split(" ")[0], font), "the second is " + second);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "Your visit", "A calm minute", "What ketamine is and what it is not"})
    void words_in_one_line_or_with_two_in_the_last_keep_their_width(String words) {
        Toolkit.runOnFx(() -> {
            Font font = Fonts.bold(40);
            assertEquals(900, Measure.withoutOrphan(words, font, 900));
            assertEquals(10, Measure.withoutOrphan(words, font, 10), "no width is enough");
        });
    }

    @ParameterizedTest(name = "{0} as wide as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            I have a cold or feel ill today. Can I still come? | I have a cold or feel ill today. Can I
            Who watches over me, and what do they check?       | Who watches over me, and what do
            What happens before my first infusion?              | What happens before my first
            """)
    void where_the_last_line_would_be_short_lines_are_as_few_and_as_short_as_can_be(String words, String first) {
        Toolkit.runOnFx(() -> {
            Font font = Fonts.bold(40);
            double width = Measure.width(first, font) + 1;
            double narrower = Measure.balanced(words, font, width);
            assertEquals(Measure.height(words, font, width), Measure.height(words, font, narrower));
            assertTrue(Measure.height(words, font, narrower - 2 * Measure.SLACK) > Measure.height(words, font, narrower)
                    || narrower <= Measure.longestWord(words, font));
            assertTrue(
                    Measure.width(Measure.lastLine(words, font, narrower), font) > narrower / 2, "the last line too");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home",
                "A calm minute",
                "Before you start, we talk with you about all of it, and also check your health",
                "\u200fמה נוכל לספר לך היום?"
            })
    void other_words_and_those_from_the_right_are_as_wide_as_they_may(String words) {
        Toolkit.runOnFx(() -> assertEquals(900, Measure.balanced(words, Fonts.bold(40), 900)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Before we start, Before we, start",
        "What you may feel, What you, may feel",
        "Results, Results, Results"
    })
    void the_last_line_has_what_the_lines_before_it_leave(String words, String wide, String last) {
        Toolkit.runOnFx(() -> {
            Font font = Fonts.bold(40);
            assertEquals(last, Measure.lastLine(words, font, Measure.width(wide, font) + 1));
            assertEquals(words, Measure.lastLine(words, font, 2000));
        });
    }
}
