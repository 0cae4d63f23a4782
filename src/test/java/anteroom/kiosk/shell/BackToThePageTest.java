package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever leaves a screen of several pages and comes back finds the page that they left. */
@ExtendWith(Toolkit.class)
class BackToThePageTest {
    private static final String HELP = "I need help now";
    private static final Screen ANSWER = new Screen.OnAnswer("driving-after");

    private static Stream<Arguments> paged() {
        Map<String, Screen> places = Map.ofEntries(
                Map.entry("a card", new Screen.OnCard("aftercare", 1)),
                Map.entry("an answer", ANSWER),
                Map.entry("an urgent answer", new Screen.OnAnswer("suicidal-thoughts")),
                Map.entry("a stop of the visit", new Screen.OnVisit(3)),
                Map.entry("all questions", new Screen.Browse()),
                Map.entry("the questions of a category", new Screen.InCategory("after")),
                Map.entry("for who came along", new Screen.Companion()),
                Map.entry("topics to ask about", new Screen.CommonQuestions()),
                Map.entry("what people ask about a topic", new Screen.CommonAbout("aftercare")),
                Map.entry("what was asked, for staff", new Screen.ShowStaff()),
                Map.entry("the rules for a phone", new Screen.TakeCode(Screen.Code.RULES)),
                Map.entry("where the calm minute comes from", new Screen.CalmSources()));
        return Stream.concat(
                Stream.of(Arguments.of(ScreenSize.SMALL_TABLET, "what is remembered", new Screen.Recall(0, 0))),
                Stream.of(ScreenSize.SMALL_TABLET, ScreenSize.STANDING_TABLET)
                        .filter(size -> Breadth.WIDE || size == ScreenSize.SMALL_TABLET)
                        .flatMap(size -> places.entrySet().stream()
                                .map(place -> Arguments.of(size, place.getKey(), place.getValue()))));
    }

    private static KioskDriver at(KioskDriver kiosk, TextSize text, Screen screen) {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(text);
            made.questions()
                    .queryProperty()
                    .set("how long will it take until I can drive my car again by myself at night");
            made.session().navigation().open(screen);
        });
        return kiosk;
    }

    private static KioskDriver atLargest(ScreenSize size, Screen screen) {
        return at(KioskDriver.start(size), TextSize.LARGEST, screen);
    }

    private static void write(KioskDriver kiosk, TextSize text) {
        kiosk.arrange(made -> made.session().preferences().textSizeProperty().set(text));
    }

    /** Leaves for help and comes back. */
    private static void leaveAndReturn(KioskDriver kiosk) {
        kiosk.tap(HELP);
        kiosk.tap("Back");
    }

    /** The number of the page, from 1, and how many there are. */
    private static List<Integer> page(KioskDriver kiosk) {
        return kiosk.texts().stream()
                .filter(text -> text.matches("\\d+ (of|de) \\d+"))
                .reduce((before, last) -> last)
                .map(text ->
                        Stream.of(text.split(" (of|de) ")).map(Integer::valueOf).toList())
                .orElseThrow();
    }

    /** The share of the pages that comes before it. */
    private static double before(List<Integer> page) {
        return (page.get(0) - 1.0) / page.get(1);
    }

    private static void turnToLast(KioskDriver kiosk) {
        for (List<Integer> at = page(kiosk); at.get(0) < at.get(1); at = page(kiosk)) {
            kiosk.tap("Next");
        }
    }

    @ParameterizedTest(name = "{1}, {0}")
    @MethodSource("paged")
    void fromHelp(ScreenSize size, String name, Screen screen) {
        KioskDriver kiosk = atLargest(size, screen);
        String first = kiosk.words();
        kiosk.tap("Next");
        String second = kiosk.words();
        assertEquals(screen, kiosk.screen());
        assertNotEquals(first, second);

        leaveAndReturn(kiosk);

        assertEquals(second, kiosk.words());
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void fromHelpWhereAnAnswerHasThreePages(ScreenSize size) {
        KioskDriver kiosk = atLargest(size, ANSWER);
        kiosk.tap("Next");
        kiosk.tap("Next");
        List<Integer> third = page(kiosk);
        assertEquals(3, third.get(0));

        leaveAndReturn(kiosk);
        assertEquals(third, page(kiosk));

        kiosk.tap("Back");
        assertEquals(2, page(kiosk).get(0), "its pages turn as before");
    }

    @Test
    void fromARelatedQuestionWhichBeginsWithItsFirst() {
        KioskDriver kiosk = atLargest(ScreenSize.STANDING_TABLET, ANSWER);
        Question asked = Bundled.english().question("driving-after").orElseThrow();
        Question related = asked.related().stream()
                .flatMap(id -> Bundled.english().question(id).stream())
                .findFirst()
                .orElseThrow();
        while (!kiosk.shows(related.question())) {
            kiosk.tap("Next");
        }
        List<Integer> left = page(kiosk);

        kiosk.tap(related.question());
        assertEquals(new Screen.OnAnswer(related.id()), kiosk.screen());
        assertEquals(1, page(kiosk).get(0));

        kiosk.tap("Back");
        assertEquals(ANSWER, kiosk.screen());
        assertEquals(left, page(kiosk));
    }

    @Test
    void butWhatIsOpenedOnceMoreBeginsAnew() {
        KioskDriver kiosk = atLargest(ScreenSize.SMALL_TABLET, ANSWER);
        kiosk.tap("Next");
        kiosk.tap("Home");

        kiosk.arrange(made -> made.session().navigation().open(ANSWER));

        assertEquals(1, page(kiosk).get(0));
    }

    @Test
    void fromHomeNeverAsThatEndsTheWay() {
        KioskDriver kiosk = atLargest(ScreenSize.SMALL_TABLET, new Screen.OnVisit(3));
        turnToLast(kiosk);
        kiosk.tap("Home");

        kiosk.arrange(made -> made.session().navigation().open(new Screen.OnVisit(3)));

        assertEquals(1, page(kiosk).get(0));
    }

    @Test
    void withOtherSizesOfWordsAsFarOn() {
        KioskDriver kiosk = atLargest(ScreenSize.SMALL_TABLET, ANSWER);
        turnToLast(kiosk);
        List<Integer> left = page(kiosk);
        kiosk.tap(HELP);
        write(kiosk, TextSize.NORMAL);
        kiosk.tap("Back");
        List<Integer> fewer = page(kiosk);
        assertEquals(fewer.get(1), fewer.get(0), "the last page of fewer");
        assertTrue(fewer.get(1) < left.get(1));

        write(kiosk, TextSize.LARGEST);
        assertEquals(left, page(kiosk));
    }

    @Test
    void inAnotherLanguageAsFarOn() {
        Edition english = Bundled.english();
        Edition spanish = Bundled.spanish();
        KioskDriver kiosk = at(
                KioskDriver.start(
                        ScreenSize.STANDING_TABLET,
                        new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN),
                        KioskDriver.language(english, InterfaceText.in("en")),
                        KioskDriver.language(spanish, InterfaceText.in("es"))),
                TextSize.LARGEST,
                ANSWER);
        turnToLast(kiosk);
        List<Integer> left = page(kiosk);
        kiosk.tap(HELP);
        kiosk.arrange(made -> made.languages().chooseOther());

        kiosk.tap(InterfaceText.in("es").of("shell.back"));

        assertEquals(ANSWER, kiosk.screen());
        List<Integer> shown = page(kiosk);
        assertTrue(shown.get(0) > 1 && before(left) >= before(shown), left + " became " + shown);
        assertTrue(before(left) < before(List.of(shown.get(0) + 1, shown.get(1))), left + " became " + shown);
    }

    @Test
    void andItIsReadAloudFromThere() {
        FakeVoice voice = FakeVoice.atOnce();
        KioskDriver kiosk = at(
                KioskDriver.start(ScreenSize.SMALL_TABLET, Bundled.english(), Clinic.unset(), voice),
                TextSize.LARGEST,
                ANSWER);
        kiosk.tap("Next");
        kiosk.tap(HELP);
        kiosk.tap("Listen");
        voice.forget();

        kiosk.press(KeyCode.ESCAPE);

        assertTrue(
                voice.heard().stream().anyMatch(line -> line.startsWith("Page 2 of ")),
                voice.heard().toString());
    }

    @Test
    void whoTurnsBackToACardOfOnePageIsAtItsBeginningWhenItsWordsGrow() {
        KioskDriver kiosk =
                at(KioskDriver.start(ScreenSize.FINE_TABLET), TextSize.NORMAL, new Screen.OnCard("aftercare", 0));
        kiosk.tap("Next");
        kiosk.tap("Back");
        assertEquals(new Screen.OnCard("aftercare", 0), kiosk.screen());

        write(kiosk, TextSize.LARGEST);

        assertEquals(1, page(kiosk).get(0));
    }

    @Test
    void ofTopicsOnHome() {
        KioskDriver kiosk = atLargest(ScreenSize.SMALL_TABLET, new Screen.Help());
        kiosk.tap("Home");
        kiosk.tap("More topics");
        List<String> left = kiosk.buttons();

        leaveAndReturn(kiosk);

        assertEquals(left, kiosk.buttons());
    }

    @Test
    void ofAnswersThatTakeTurns() {
        KioskDriver kiosk = atLargest(ScreenSize.SMALL_TABLET, new Screen.Ask());
        String turn = kiosk.buttons().stream()
                .filter(name -> name.startsWith("Answer 1 of "))
                .findFirst()
                .orElseThrow();
        kiosk.tap(turn);
        List<String> left = kiosk.buttons();

        leaveAndReturn(kiosk);

        assertEquals(left, kiosk.buttons());
    }
}
