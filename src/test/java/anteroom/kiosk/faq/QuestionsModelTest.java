package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.search.Hit;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.testkit.Bundled;
import anteroom.testkit.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuestionsModelTest {
    private final ManualExecutor background = new ManualExecutor();
    private final ManualExecutor urgent = new ManualExecutor();
    private final ManualExecutor toolkit = new ManualExecutor();
    private final List<String> searched = new ArrayList<>();
    private final NavigationHistory navigation = new NavigationHistory();
    private final Search echo = query -> {
        searched.add(query);
        return result(query);
    };
    private final QuestionsModel model =
            new QuestionsModel(Bundled::english, () -> echo, navigation, background, urgent, toolkit);

    private static SearchResult result(String query) {
        return new SearchResult(
                query,
                SearchResult.Outcome.ANSWERS,
                List.of(new Hit("driving-after", 1, List.of())),
                true,
                SearchResult.Help.NONE,
                SearchResult.Method.WORDS);
    }

    @Nested
    class FinishingAWord {
        @Test
        void theBegunWordIsOfferedAndFinished() {
            answer("can i dri");
            String word = model.completionProperty().get();
            assertTrue(word.startsWith("dri"), word);

            model.complete();
            assertEquals("can i " + word + " ", model.query());
        }

        @Test
        void theOfferStaysWhileItFitsAndGoesWhenItDoesNot() {
            answer("dri");
            String word = model.completionProperty().get();

            write(word.substring(0, 4));
            assertEquals(word, model.completionProperty().get());

            write("drx");
            assertEquals("", model.completionProperty().get());
        }

        @Test
        void nothingIsOfferedOfOneLetterNorAfterClearing() {
            answer("d");
            assertEquals("", model.completionProperty().get());

            answer("dri");
            model.clear();
            assertEquals("", model.completionProperty().get());
        }
    }

    @Test
    void nobodyInDangerIsOfferedAWordToFinish() {
        QuestionsModel afraid = new QuestionsModel(
                Bundled::english,
                () -> SearchFactory.urgent(Bundled.english()),
                navigation,
                background,
                urgent,
                toolkit);
        afraid.queryProperty().set("i want to die dri");
        background.doAll();
        toolkit.doAll();

        assertEquals(SearchResult.Outcome.URGENT, afraid.found().outcome());
        assertEquals("", afraid.completionProperty().get());
    }

    @Nested
    class WhileSearching {
        @Test
        void theAnswerComesOnlyWhenItIsReadyAndOnTheToolkitsThread() {
            write("drive");
            assertEquals("", model.found().query());

            background.doAll();
            assertEquals("", model.found().query());

            toolkit.doAll();
            assertEquals("drive", model.found().query());
        }

        @Test
        void theLastAnswerStaysUntilTheNextComes() {
            answer("drive");
            SearchResult drive = model.found();
            write("drive home");

            assertSame(drive, model.found());
        }

        @Test
        void onlyTheLatestWordsAreSearchedFor() {
            write("d");
            write("dr");
            write("dri");
            background.doAll();

            assertEquals(List.of("dri"), searched);
        }

        @Test
        void anAnswerThatComesLateIsNeverShown() {
            write("drive");
            background.doAll();
            write("eat");
            background.doAll();
            toolkit.doNewest();
            assertEquals("eat", model.found().query());

            toolkit.doAll();
            assertEquals("eat", model.found().query(), "the older answer came last and took its place");
        }
    }

    @Nested
    class WhenTheSearchHasGrownBetter {
        private final AtomicReference<Runnable> ready = new AtomicReference<>();
        private final Search growing = new Search() {
            @Override
            public SearchResult find(String query) {
                return echo.find(query);
            }

            @Override
            public void whenBetter(Runnable listener) {
                assertNull(ready.getAndSet(listener), "told twice");
            }
        };
        private final QuestionsModel growingModel =
                new QuestionsModel(Bundled::english, () -> growing, navigation, background, urgent, toolkit);

        @Test
        void theWordsInTheFieldAreSearchedForAgain() {
            growingModel.queryProperty().set("drive");
            background.doAll();
            growingModel.queryProperty().set("drive home");
            background.doAll();

            ready.get().run();
            toolkit.doAll();
            background.doAll();

            assertEquals(List.of("drive", "drive home", "drive home"), searched);
        }
    }

    @Nested
    class InDanger {
        @Test
        void helpIsShownWhileTheSearchHangs() {
            write("i want to die");
            urgent.doAll();
            toolkit.doAll();

            assertEquals(SearchResult.Outcome.URGENT, model.found().outcome());
            assertEquals("i want to die", model.found().query());
        }

        @Test
        void theSearchHasTheLastWordWhenItComes() {
            write("i want to die");
            urgent.doAll();
            background.doAll();
            toolkit.doAll();
            assertEquals(SearchResult.Outcome.ANSWERS, model.found().outcome());

            write("i want to die now");
            background.doAll();
            urgent.doAll();
            toolkit.doAll();
            assertEquals(SearchResult.Outcome.ANSWERS, model.found().outcome());
        }

        @Test
        void otherWordsAreLeftToTheSearch() {
            write("can i drive");
            urgent.doAll();
            toolkit.doAll();

            assertEquals(SearchResult.nothing(""), model.found());
        }

        @Test
        void nothingOfItIsShownToTheNextPatient() {
            write("i want to die");
            urgent.doAll();
            model.clear();
            toolkit.doAll();

            assertEquals(SearchResult.nothing(""), model.found());
        }
    }

    @Nested
    class WhenCleared {
        @Test
        void nothingOfTheWordsIsLeft() {
            answer("i want to die");
            model.clear();

            assertEquals("", model.query());
            assertEquals(SearchResult.nothing(""), model.found());
        }

        @Test
        void anAnswerOnItsWayIsNotShownToTheNextPatient() {
            write("i want to die");
            background.doAll();
            model.clear();
            toolkit.doAll();

            assertEquals(SearchResult.nothing(""), model.found());
        }

        @Test
        void aSearchOnItsWayIsNotEvenMade() {
            write("i want to die");
            model.clear();
            background.doAll();

            assertEquals(List.of(), searched);
        }
    }

    @Nested
    class Typing {
        @Test
        void blanksAloneAreNotSearchedFor() {
            model.type(" ");
            model.type(" ");

            assertEquals(0, background.waiting());
        }

        @Test
        void letterByLetterAndBack() {
            model.type("e");
            model.type("a");
            model.deleteLast();

            assertEquals("e", model.query());
        }

        @Test
        void deletingFromNothingDoesNothing() {
            model.deleteLast();

            assertEquals("", model.query());
        }

        @Test
        void deletesAWholeCharacterHoweverItIsStored() {
            write("a😀");
            model.deleteLast();

            assertEquals("a", model.query());
        }

        @Test
        void stopsWhereNobodyReadsAnyMore() {
            for (int i = 0; i < QuestionsModel.LONGEST_QUERY + 50; i++) {
                model.type("a");
            }

            assertEquals(QuestionsModel.LONGEST_QUERY, model.query().length());
        }
    }

    @Test
    void opensWhatIsChosen() {
        model.open("driving-after");
        assertEquals(new Screen.OnAnswer("driving-after"), navigation.screen());

        model.browse();
        assertEquals(new Screen.Browse(), navigation.screen());

        model.showStaff();
        assertEquals(new Screen.ShowStaff(), navigation.screen());
    }

    private void write(String words) {
        model.queryProperty().set(words);
    }

    private void answer(String words) {
        write(words);
        background.doAll();
        toolkit.doAll();
    }
}
