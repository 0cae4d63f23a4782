package anteroom.workshop.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Edition;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Bundled;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.Toolkit;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.net.URLEncoder;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word and sign of every screen stands out from its ground, in both themes and in the tones of all topics. */
@ExtendWith(Toolkit.class)
class ColoursTest {
    /** Where JavaFX tells of a colour that it cannot look up; nowhere else does it. */
    private static final Logger STYLING = Logger.getLogger("javafx.css");

    @ParameterizedTest(name = "high contrast: {0}")
    @ValueSource(booleans = {false, true})
    void everyWordAndSignStandsOut(boolean highContrast) {
        Warnings warnings = Warnings.begin();
        Measurements measurements = new Measurements();
        try {
            Tour.View view = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, highContrast);
            Walks.walk(MadeUpLanguage.ENGLISH, view, measurements, stops(), ScreenWalk::measure);
        } finally {
            warnings.end();
        }
        assertEquals("", String.join("\n", measurements.faults()));
        assertEquals(Set.of(), warnings.told);
    }

    /** All screens but those that differ in their words alone: of each topic its first card, of each kind one answer. */
    private static List<TourStop> stops() {
        Edition english = Bundled.english();
        Set<String> alike = new HashSet<>();
        english.topics()
                .forEach(topic ->
                        topic.cards().stream().skip(1).forEach(card -> alike.add(topic.id() + "-" + card.id())));
        english.visit().stages().stream().skip(1).forEach(stage -> alike.add("visit-" + stage.id()));
        english.categories()
                .forEach(category -> category.questions().stream()
                        .skip(1)
                        .forEach(question -> alike.add("answer-" + question.id())));
        return TourStop.all(english).stream()
                .filter(stop -> !alike.contains(stop.name()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            black,   white,   21.00
            white,   white,   1.00
            #767676, white,   4.54
            #1F2937, #FBF7F0, 13.74
            """)
    void contrastIsMeasuredAsTheStandardDoes(String a, String b, double expected) {
        assertEquals(expected, ColourRules.between(Color.web(a), Color.web(b)), 0.005);
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void faintWordsAreTold() {
            assertEquals(List.of("\"Hello\" is 2.85 : 1 (0x999999ff on 0xffffffff), less than 7.0"), faults("#999999"));
            assertEquals(List.of(), faults("#595959"));
        }

        @Test
        void aRoleThatNobodyDefinesIsLogged() {
            Warnings warnings = Warnings.begin();
            faults("-no-such-role");
            warnings.end();

            assertEquals(1, warnings.told.size());
        }

        private List<String> faults(String fill) {
            return Toolkit.onFx(() -> {
                StackPane page = new StackPane(new StackPane(new Label("Hello")));
                Scene scene = new Scene(page, 200, 100);
                String css = ".root { -fx-background-color: white; } .label { -fx-text-fill: " + fill + "; }";
                scene.getStylesheets()
                        .add("data:text/css," + URLEncoder.encode(css, UTF_8).replace("+", "%20"));
                page.applyCss();
                page.layout();
                Measurements measurements = new Measurements();
                ColourRules.measure(new ScreenSnapshot(scene, 10, TextSize.NORMAL), measurements);
                return measurements.faults();
            });
        }
    }

    private static final class Warnings extends Handler {
        final Set<String> told = new LinkedHashSet<>();

        static Warnings begin() {
            Warnings warnings = new Warnings();
            STYLING.addHandler(warnings);
            STYLING.setUseParentHandlers(false);
            return warnings;
        }

        void end() {
            STYLING.removeHandler(this);
            STYLING.setUseParentHandlers(true);
        }

        @Override
        public void publish(LogRecord told) {
            this.told.add(String.valueOf(told.getMessage()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
