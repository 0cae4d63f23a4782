package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Tile;
import anteroom.search.Hit;
import anteroom.search.SearchResult;
import anteroom.search.SearchResult.Help;
import anteroom.search.SearchResult.Method;
import anteroom.search.SearchResult.Outcome;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that may have been written in danger, but hardly were. */
@ExtendWith(Toolkit.class)
class HelpOfferTest {
    private static final List<String> ORDINARY =
            List.of("nervous-about-first-time", "what-it-feels-like", "can-someone-stay");

    private final NavigationHistory navigation = new NavigationHistory();

    @Nested
    class BesideAnswers {
        private final ResultsView results = found(Help.beside("suicidal-thoughts"), ORDINARY, TextSize.NORMAL);

        @Test
        void theOrdinaryAnswersStand() {
            assertEquals("I am nervous. Is that normal?", names().get(0));
            assertTrue(names().contains("What does an infusion feel like?"), names().toString());
        }

        @Test
        void helpIsInSightAndWordedForItsKind() {
            assertTrue(
                    names().contains("If you are thinking of suicide, or feel unsafe, touch here"), names().toString());
        }

        @Test
        void touchingItTellsWhatToDo() {
            Toolkit.runOnFx(() -> help().orElseThrow().fire());

            assertEquals(new Screen.OnAnswer("suicidal-thoughts"), navigation.screen());
        }

        @Test
        void whoListensHearsOfItAfterTheBestAnswer() {
            String said = results.getAccessibleText();

            assertTrue(said.indexOf("nervous") < said.indexOf("thinking of suicide"), said);
        }

        private List<String> names() {
            return tiles(results).map(Node::getAccessibleText).toList();
        }

        private Optional<Tile> help() {
            return tiles(results)
                    .filter(tile -> tile.getStyleClass().contains("help-beside"))
                    .findFirst();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isInSightAtEverySizeOfWords(TextSize text) {
        ResultsView results = found(Help.beside("chest-pain-or-trouble-breathing"), ORDINARY, text);

        assertTrue(tiles(results).anyMatch(HelpOfferTest::isHelp));
        assertTrue(tiles(results).anyMatch(tile -> !isHelp(tile)), "and an answer");
    }

    @Test
    void isInSightWhereNothingWasFound() {
        assertTrue(tiles(found(Help.beside("feeling-frightened"), List.of(), TextSize.NORMAL))
                .anyMatch(HelpOfferTest::isHelp));
    }

    @Test
    void isNotThereForOrdinaryWords() {
        assertFalse(tiles(found(Help.NONE, ORDINARY, TextSize.NORMAL)).anyMatch(HelpOfferTest::isHelp));
    }

    @Test
    void isNotRepeatedWhereHelpComesFirst() {
        ResultsView results = found(Help.first("suicidal-thoughts"), List.of("suicidal-thoughts"), TextSize.NORMAL);

        assertFalse(tiles(results).anyMatch(HelpOfferTest::isHelp));
    }

    private ResultsView found(Help help, List<String> questions, TextSize text) {
        Outcome outcome = help.place() == Help.Place.FIRST
                ? Outcome.URGENT
                : questions.isEmpty() ? Outcome.NONE : Outcome.ANSWERS;
        List<Hit> hits = questions.stream().map(id -> new Hit(id, 1, List.of())).toList();
        PictureRenderer pictures = new PictureRenderer(Bundled.anyPicture(), Runnable::run, Runnable::run);
        return Toolkit.onFx(() -> {
            QuestionsModel model = new QuestionsModel(
                    Bundled::english,
                    () -> query -> new SearchResult(query, outcome, hits, true, help, Method.MEANING),
                    navigation,
                    Runnable::run,
                    Runnable::run,
                    Runnable::run);
            model.queryProperty().set("i am scared");
            Scale scale = new Scale(1280, 800, 10.1, text);
            InterfaceText words = InterfaceText.in("en");
            Languages english = new Languages(
                    List.of(new Languages.Language("en", "English", words)), new SimpleStringProperty(""));
            ResultsView results = new ResultsView(
                    model,
                    question -> "In a few words.",
                    question -> new StagedPicture(new PictureView(pictures, "any", ""), "aftercare"),
                    words,
                    english,
                    scale);
            results.takeTurns(1220, text == TextSize.NORMAL ? 255 : 180);
            return results;
        });
    }

    private static Stream<Tile> tiles(ResultsView results) {
        return results.getChildrenUnmodifiable().stream()
                .filter(Tile.class::isInstance)
                .map(Tile.class::cast);
    }

    private static boolean isHelp(Node tile) {
        return tile.getStyleClass().contains("help-beside");
    }
}
