package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.KeyButton;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class AskScreenTest {
    private static final String DRIVE = "When can I drive again?";

    private final KioskDriver patient = KioskDriver.start(ScreenSize.SMALL_TABLET);

    @BeforeEach
    void opensTheField() {
        patient.arrange(kiosk -> {
            kiosk.session().begin();
            kiosk.session().navigation().open(new Screen.Ask());
        });
    }

    @Nested
    class WhileNothingIsTyped {
        @Test
        void saysTheSameWithAndWithoutTheKeysAndAfterSomethingWasCleared() {
            String first = field().getPromptText();
            patient.typeOnScreen("driv");
            patient.tap("Clear");

            assertEquals(first, field().getPromptText());

            patient.tap("Home");
            patient.tap("Ask a question");
            assertEquals(first, field().getPromptText());
        }

        @Test
        void theCaretStandsBeforeTheFirstLetterOfWhatIsSaidThere() {
            Text prompt = Toolkit.onFx(() -> Nodes.texts(field()).stream()
                    .filter(text -> text.getText().equals(field().getPromptText()))
                    .findFirst()
                    .orElseThrow());
            int letter = prompt.getText().indexOf(prompt.getText().strip());
            double caret =
                    new Path(prompt.caretShape(0, true)).getBoundsInLocal().getMaxX();
            assertTrue(new Path(prompt.rangeShape(letter, letter + 1))
                            .getBoundsInLocal()
                            .getMinX()
                    > caret + 2);
        }

        private TextField field() {
            return (TextField) patient.scene().lookup(".query");
        }

        @Test
        void offersSixQuestionsAndAllOthers() {
            FrequentQuestion.ALL.forEach(often ->
                    assertTrue(Bundled.english().question(often.question()).isPresent(), often.question()));
            assertTrue(patient.shows("Does it hurt?"));
            assertTrue(patient.shows("Can someone stay with me?"));
            assertTrue(patient.shows("All questions"));
            assertFalse(patient.shows("q"));
        }

        @Test
        void aPicturedQuestionOpensItsAnswer() {
            patient.tap("When can I drive again?");

            assertEquals(new Screen.OnAnswer("driving-after"), patient.screen());
        }

        @Test
        void touchingTheFieldBringsTheKeys() {
            touchField();

            assertTrue(patient.shows("q"));
            assertTrue(patient.shows("space"));
            assertFalse(patient.shows("All questions"));
        }
    }

    @Nested
    class ComingBack {
        @BeforeEach
        void asks() {
            patient.arrange(kiosk -> kiosk.questions().queryProperty().set("can i drive home"));
        }

        @Test
        void fromAnAnswerTheOthersStandThereStill() {
            List<Bounds> before = answers();
            patient.tap(DRIVE);
            patient.tap("Back");

            assertEquals("can i drive home", query());
            assertEquals(before, answers());
        }

        @Test
        void fromHomeTheFieldIsEmpty() {
            patient.tap(DRIVE);
            patient.tap("Home");
            patient.tap("Ask a question");
            patient.typeOnScreen("due");

            assertEquals("due", query());
        }

        @Test
        void lettingGoOfAQuestionKeepsTheField() {
            patient.arrange(kiosk -> {
                kiosk.questions().queryProperty().set("zzqx plok");
                kiosk.session().navigation().open(new Screen.ShowStaff());
            });
            patient.tap("Ask later");
            patient.tap("Kept");
            patient.tap("Remove: zzqx plok");
            patient.tap("Back");

            assertEquals("zzqx plok", query());
        }
    }

    @Nested
    class ForSomebodyInDanger {
        @ParameterizedTest
        @MethodSource("anteroom.testkit.Breadth#sizes")
        void theNumberToCallIsInSightHoweverLargeTheWords(ScreenSize size) {
            KioskDriver afraid = KioskDriver.start(size);
            for (TextSize text : Breadth.texts()) {
                wantsToDie(afraid, text);

                assertTrue(afraid.words().contains("988"), text + ": " + afraid.words());
            }
        }

        @ParameterizedTest
        @MethodSource("anteroom.testkit.Breadth#sizes")
        void theNumberIsLargerThanTheWordsAroundIt(ScreenSize size) {
            KioskDriver afraid = KioskDriver.start(size);
            for (TextSize text : Breadth.texts()) {
                wantsToDie(afraid, text);
                double number = largest(afraid, ".call-number");
                double words = largest(afraid, ".brief-words > Text");

                assertEquals(words, number, text + ": nothing is larger than the numbers");
                assertTrue(number >= 1.1 * smallest(afraid), text + ": " + number);
            }
        }

        private void wantsToDie(KioskDriver afraid, TextSize text) {
            afraid.arrange(kiosk -> {
                kiosk.session().begin();
                kiosk.session().preferences().textSizeProperty().set(text);
                kiosk.session().navigation().open(new Screen.Ask());
                kiosk.questions().queryProperty().set("i want to die");
            });
        }

        private double smallest(KioskDriver afraid) {
            return Toolkit.onFx(() -> afraid.scene().getRoot().lookupAll(".brief-words > Text").stream()
                    .mapToDouble(node -> ((Text) node).getFont().getSize())
                    .min()
                    .orElseThrow());
        }

        private double largest(KioskDriver afraid, String words) {
            return Toolkit.onFx(() -> afraid.scene().getRoot().lookupAll(words).stream()
                    .mapToDouble(node -> ((Text) node).getFont().getSize())
                    .max()
                    .orElseThrow());
        }
    }

    @Nested
    class AloneOnALargeStandingScreen {
        @Test
        void anAnswerIsNoHigherThanWide() {
            KioskDriver afraid = KioskDriver.start(ScreenSize.STANDING_MONITOR);
            afraid.arrange(kiosk -> {
                kiosk.session().begin();
                kiosk.session().navigation().open(new Screen.Ask());
                kiosk.questions().queryProperty().set("i want to die");
            });
            Bounds answer = Toolkit.onFx(() -> Nodes.inScene(afraid.scene().lookup(".answer.urgent")));

            assertTrue(answer.getHeight() <= answer.getWidth() * 0.75, answer.toString());
        }
    }

    @Nested
    class OnceSomethingIsTyped {
        /** The tails of its letters, too: they reach a fifth of their size below the middle half of the line. */
        @Test
        void theSmallLineStandsClearOfFieldAndAnswers() {
            patient.typeOnScreen("drive");
            Toolkit.runOnFx(() -> {
                Text words = Nodes.texts(patient.scene().lookup(".small-line")).get(0);
                Bounds line = Nodes.inScene(words);
                double middle = line.getCenterY();
                double field = Nodes.inScene(patient.scene().lookup(".query")).getMaxY();
                double answers =
                        Nodes.inScene(patient.scene().lookup(".answer")).getMinY();
                double size = words.getFont().getSize();
                assertTrue(middle - 0.4 * size >= field + 3, "at the field: " + line + ", " + field);
                assertTrue(middle + 0.55 * size <= answers - 3, "at the answers: " + line + ", " + answers);
            });
        }

        @BeforeEach
        void asks() {
            patient.arrange(kiosk -> kiosk.questions().queryProperty().set("can i drive home"));
        }

        @Test
        void theBestAnswerStandsThereInFewWords() {
            assertTrue(patient.words().contains("Wait 24 hours"), patient.words());
        }

        @Test
        void theAnswersStandWhereTheyDidForOtherWords() {
            List<Bounds> before = answers();
            patient.arrange(kiosk -> kiosk.questions().queryProperty().set("does it hurt"));

            assertEquals(before, answers());
        }

        @Test
        void aWordToFinishStandsThreeMillimetresFromClear() {
            patient.arrange(kiosk -> kiosk.questions().queryProperty().set("can i dri"));
            Bounds finish = Toolkit.onFx(() -> Nodes.inScene(patient.scene().lookup(".finish")));
            Bounds clear = Toolkit.onFx(() -> Nodes.inScene(patient.scene().lookup(".clear")));
            ScreenSize size = ScreenSize.SMALL_TABLET;
            double pxPerMm = Math.hypot(size.width(), size.height()) / (size.diagonal() * 25.4);

            assertTrue(finish.getWidth() > 0, "a word is offered");
            assertTrue(clear.getMinX() - finish.getMaxX() >= 3 * pxPerMm - 1, finish + " " + clear);
        }

        @Test
        void clearStaysWhereItIsOnceTheWordIsFinished() {
            Bounds before = clear();
            patient.arrange(kiosk -> kiosk.questions().queryProperty().set("can i driv"));
            assertTrue(patient.scene().lookup(".finish").isVisible(), "a word is offered");
            patient.arrange(kiosk -> kiosk.questions().queryProperty().set("can i drive"));

            assertFalse(patient.scene().lookup(".finish").isVisible(), "a word is offered");
            assertEquals(before, clear());
        }

        private Bounds clear() {
            return Toolkit.onFx(() -> Nodes.inScene(patient.scene().lookup(".clear")));
        }

        @ParameterizedTest
        @EnumSource(TextSize.class)
        void theEndOfALongQuestionIsInSight(TextSize text) {
            patient.arrange(kiosk -> {
                kiosk.session().preferences().textSizeProperty().set(text);
                kiosk.questions().queryProperty().set("what is the password of the wifi in this room please");
            });
            Node field = patient.scene().lookup(".query");
            Bounds typed = Toolkit.onFx(() -> Nodes.inScene(field.lookup(".text")));
            Bounds sign = Toolkit.onFx(() -> Nodes.inScene(field.lookup(".query-sign")));
            Bounds clear = Toolkit.onFx(() -> Nodes.inScene(field.lookup(".clear")));

            assertTrue(typed.getMaxX() > sign.getMaxX() + 50, typed + " beside " + sign);
            assertTrue(typed.getMaxX() <= clear.getMinX() + 1, typed + " beside " + clear);
        }

        @Test
        void aKeyStaysWhereItIsWhenWordsGrow() {
            Bounds before = key("g");
            patient.arrange(
                    kiosk -> kiosk.session().preferences().textSizeProperty().set(TextSize.LARGEST));
            Bounds after = key("g");

            assertEquals(before.getMinX(), after.getMinX(), 1);
            assertEquals(before.getWidth(), after.getWidth(), 1);
            assertEquals(before.getHeight(), after.getHeight(), 1);
        }

        @Test
        void largerWordsLetAnswersTakeTurns() {
            patient.arrange(
                    kiosk -> kiosk.session().preferences().textSizeProperty().set(TextSize.LARGE));
            assertTrue(patient.shows(DRIVE));
            assertFalse(patient.shows("How do I get home safely?"));

            patient.tap("Answer 1 of 3");
            assertFalse(patient.shows(DRIVE));
            patient.tap("Answer 2 of 3");
            patient.tap("Answer 3 of 3");
            assertTrue(patient.shows(DRIVE));
        }
    }

    @Nested
    class TheKeys {
        @BeforeEach
        void areThere() {
            touchField();
        }

        @Test
        void aTouchBetweenTwoOfThemIsOneOfThem() {
            Bounds g = key("g");
            Bounds h = key("h");
            patient.tapAt(new Point2D((g.getMaxX() + h.getMinX()) / 2, g.getCenterY()));
            patient.tapAt(new Point2D(g.getCenterX(), g.getMaxY()));

            assertEquals(2, query().length(), query());
        }

        @Test
        void nothingIsLeftBetweenThem() {
            Bounds g = key("g");
            Bounds h = key("h");
            Bounds t = key("t");

            assertEquals(g.getMaxX(), h.getMinX(), 1);
            assertEquals(t.getMaxY(), g.getMinY(), 1);
        }

        @Test
        void leaveThoseOfAPluggedInKeyboardToTheField() {
            patient.tap("a");
            patient.press(KeyCode.BACK_SPACE);
            assertEquals("", query());
            assertEquals(new Screen.Ask(), patient.screen());

            patient.tap("a");
            patient.tap("Clear");
            patient.type("bc");
            assertEquals("bc", query());
        }

        @Test
        void lettersOfAPluggedInKeyboardAreTypedWhateverWasTouched() {
            patient.arrange(kiosk -> patient.scene().lookup(".dock-back").requestFocus());
            patient.type("ab");

            assertEquals("ab", query());
        }
    }

    private void touchField() {
        patient.tapAt(Toolkit.onFx(() -> centre(patient.scene().lookup(".query"))));
    }

    private List<Bounds> answers() {
        return Toolkit.onFx(() -> patient.scene().getRoot().lookupAll(".answer").stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .collect(Collectors.toList()));
    }

    private Bounds key(String letter) {
        return Toolkit.onFx(() -> patient.scene().getRoot().lookupAll(".key").stream()
                .filter(node -> node instanceof KeyButton && letter.equals(node.getAccessibleText()))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
    }

    private String query() {
        return Toolkit.onFx(() -> patient.kiosk().questions().query());
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
