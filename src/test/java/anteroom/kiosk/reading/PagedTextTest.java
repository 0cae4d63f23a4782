package anteroom.kiosk.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class PagedTextTest {
    private static final Pattern WHOM = Pattern.compile("Tell (a )?staff( member)? now|(Avise|Dígale) ya al personal");
    private static final Pattern NUMBER = Pattern.compile("911|988");
    private static final int MOST_PAGES = 5;

    @Test
    void aSentenceThatNoPageHoldsGoesOnAfterAClause() {
        KioskDriver kiosk = largest(new Screen.OnAnswer("first-visit-steps"));

        assertShows("First we talk with you and check your health, I need help now", kiosk);
        kiosk.tap("Next");
        assertShows("because ketamine does not suit everyone. I need help now", kiosk);
    }

    @Test
    void aLineIsNotAloneOnTheFirstPageWhereASentenceOfTheNextJoinsIt() {
        KioskDriver kiosk = largest(new Screen.OnVisit(8));

        assertShows("After a full night of sleep: Check the clock too. I need help now", kiosk);
        kiosk.tap("Next");
        assertShows("Draft Do not drive for 24 hours", kiosk);
    }

    @Test
    void aWordIsNotAloneOnTheFirstPage() {
        KioskDriver kiosk = largest(new Screen.OnAnswer("does-it-work-for-everyone"));

        assertShows("Draft No. It does not work", kiosk);
    }

    @Test
    void aLineIsNotAloneOnTheFirstPageWhereAClauseOfTheNextJoinsIt() {
        KioskDriver kiosk = largest(new Screen.OnVisit(4));

        assertShows("You may feel dreamy,", kiosk);
    }

    /** Neither is to be missed, and a page holds but one of them. */
    @Test
    void anUrgentAnswerBeginsWithWhomToTellAndWhichNumberInFewWords() {
        KioskDriver kiosk = largest(new Screen.OnAnswer("feeling-very-unwell-now"));

        assertShows("Tell staff now. If nobody comes, call 911", kiosk);
        kiosk.tap("Next");
        assertShows("Tell a staff member now", kiosk);
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void everyUrgentAnswerAndCardBeginsWithWhomToTellThenANumberAndSaysSoOnce(ScreenSize size) {
        for (Edition edition : List.of(Bundled.english(), Bundled.spanish())) {
            KioskDriver kiosk = KioskDriver.start(size, edition, Clinic.unset().in(Bundled.pack(), edition));
            kiosk.arrange(made -> {
                made.session().begin();
                made.session().preferences().textSizeProperty().set(TextSize.LARGEST);
            });
            for (Screen urgent : urgentIn(edition)) {
                kiosk.arrange(made -> made.session().navigation().open(urgent));
                String first = kiosk.words().replaceAll("\\s+", " ");
                List<MatchResult> told = WHOM.matcher(first).results().toList();

                assertEquals(1, told.size(), first);
                assertTrue(NUMBER.matcher(first).find(told.get(0).end()), first);
                assertFalse(
                        NUMBER.matcher(first.substring(0, told.get(0).start())).find(), first);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void aNumberToCallIsLargerThanAllWordsAroundIt(ScreenSize size) {
        for (Screen screen : List.of(
                new Screen.OnAnswer("suicidal-thoughts"),
                new Screen.OnAnswer("when-to-call-clinic"),
                new Screen.OnCard("need-help-now", 1),
                new Screen.OnCard("before-you-come", 5),
                new Screen.OnCard("aftercare", 0))) {
            KioskDriver kiosk = KioskDriver.start(size);
            kiosk.arrange(made -> {
                made.session().begin();
                made.session().navigation().open(screen);
            });
            Map<Boolean, List<Text>> texts = numbersAndWords(kiosk);
            for (int page = 1; page < MOST_PAGES && texts.get(true).isEmpty(); page++) {
                kiosk.tap("Next");
                texts = numbersAndWords(kiosk);
            }

            assertFalse(texts.get(true).isEmpty(), screen.toString());
            double least = texts.get(true).stream()
                    .mapToDouble(text -> text.getFont().getSize())
                    .min()
                    .orElseThrow();
            double most = texts.get(false).stream()
                    .mapToDouble(text -> text.getFont().getSize())
                    .max()
                    .orElseThrow();
            assertTrue(least > 1.2 * most, least + " px beside " + most);
        }
    }

    private static Map<Boolean, List<Text>> numbersAndWords(KioskDriver kiosk) {
        return Toolkit.onFx(() -> kiosk.scene().getRoot().lookupAll(".page .line > Text").stream()
                .map(Text.class::cast)
                .collect(Collectors.partitioningBy(
                        text -> NUMBER.matcher(text.getText()).matches())));
    }

    private static List<Screen> urgentIn(Edition edition) {
        int cards = edition.topic(HomeModel.HELP_TOPIC).orElseThrow().cards().size();
        Stream<Screen> answers =
                edition.questions().filter(Question::urgent).map(question -> new Screen.OnAnswer(question.id()));
        return Stream.concat(
                        answers,
                        IntStream.range(0, cards).mapToObj(card -> new Screen.OnCard(HomeModel.HELP_TOPIC, card)))
                .toList();
    }

    private static KioskDriver largest(Screen screen) {
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(TextSize.LARGEST);
            made.session().navigation().open(screen);
        });
        return kiosk;
    }

    private static void assertShows(String words, KioskDriver kiosk) {
        String shown = kiosk.words().replaceAll("\\s+", " ");
        assertTrue(shown.contains(words), shown);
    }
}
