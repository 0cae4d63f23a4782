package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.content.CalmExercise;
import anteroom.content.Card;
import anteroom.content.CitedLine;
import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.TakeHome;
import anteroom.content.Topic;
import anteroom.content.Visit;
import anteroom.content.VisitStage;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of one topic with three cards and a visit with two stages. */
class PagerTest {
    private static final Map<String, Screen> PLACES = Map.ofEntries(
            Map.entry("attract", new Screen.Attract()),
            Map.entry("home", new Screen.Home()),
            Map.entry("card 1", new Screen.OnCard("aftercare", 0)),
            Map.entry("card 2", new Screen.OnCard("aftercare", 1)),
            Map.entry("card 3", new Screen.OnCard("aftercare", 2)),
            Map.entry("end", new Screen.TopicEnd("aftercare")),
            Map.entry("stage 1", new Screen.OnVisit(0)),
            Map.entry("stage 2", new Screen.OnVisit(1)),
            Map.entry("ask", new Screen.Ask()),
            Map.entry("answer", new Screen.OnAnswer("driving-after")),
            Map.entry("help", new Screen.Help()));

    private final NavigationHistory navigation = new NavigationHistory();
    private final Pager pager = new Pager(navigation, edition());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            place   | before  | after   | position
            attract | -       | -       | -
            home    | -       | -       | -
            card 1  | -       | card 2  | 1 of 3
            card 2  | card 1  | card 3  | 2 of 3
            card 3  | card 2  | end     | 3 of 3
            end     | card 3  | -       | -
            stage 1 | -       | stage 2 | 1 of 2
            stage 2 | stage 1 | -       | 2 of 2
            ask     | -       | -       | -
            answer  | -       | -       | -
            help    | -       | -       | -
            """)
    void pagesTurnWhereThereArePages(String at, String before, String after, String position) {
        Screen screen = PLACES.get(at);

        assertEquals(Optional.ofNullable(before).map(PLACES::get), pager.previous(screen));
        assertEquals(Optional.ofNullable(after).map(PLACES::get), pager.next(screen));
        assertEquals(
                Optional.ofNullable(position),
                pager.step(screen, InterfaceText.in("en")).map(Heading.Step::words));
    }

    @Nested
    class Back {
        @ParameterizedTest
        @CsvSource({"attract", "home"})
        void doesNothingAtTheStart(String at) {
            navigation.turnTo(PLACES.get(at));
            pager.goBack();

            assertEquals(PLACES.get(at), navigation.screen());
        }

        @Test
        void turnsToThePageBefore() {
            navigation.home();
            navigation.open(PLACES.get("card 1"));
            pager.turn(true);
            pager.goBack();

            assertEquals(PLACES.get("card 1"), navigation.screen());
        }

        @Test
        void leavesFromTheFirstPage() {
            navigation.home();
            navigation.open(PLACES.get("card 1"));
            pager.goBack();

            assertEquals(PLACES.get("home"), navigation.screen());
        }

        @Test
        void closesWhatWasOpenedOverAPage() {
            navigation.home();
            navigation.open(PLACES.get("card 2"));
            navigation.open(PLACES.get("help"));
            pager.goBack();

            assertEquals(PLACES.get("card 2"), navigation.screen());
        }
    }

    @Nested
    class AtTheLastPage {
        @BeforeEach
        void end() {
            navigation.home();
            navigation.open(PLACES.get("end"));
        }

        @Test
        void nextDoesNothing() {
            pager.turn(true);

            assertEquals(PLACES.get("end"), navigation.screen());
            assertFalse(pager.turn(true), "it says that there was no page to turn");
        }
    }

    @Test
    void aTopicThatIsNotInThePackIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> pager.next(new Screen.OnCard("no-such-topic", 0)));
    }

    private static Edition edition() {
        List<Card> cards = List.of(card("no-driving"), card("rest-today"), card("call-us-if"));
        CitedLine when = new CitedLine("Now.", List.of(), null, false);
        List<VisitStage> stages = List.of(
                new VisitStage("door", "", "", "", when, List.of()),
                new VisitStage("tube", "", "", "", when, List.of()));
        return new Edition(
                "en",
                "English",
                List.of(new Topic("aftercare", "", "", "", "", cards)),
                List.of(),
                List.of(),
                new Visit("", stages),
                new CalmExercise("", "", "", List.of()),
                TakeHome.none(),
                List.of(),
                InterfaceStrings.builtIn("en"));
    }

    private static Card card(String id) {
        return new Card(id, "", "", "", false, List.of(), List.of());
    }
}
