package anteroom.search;

import static anteroom.search.Editions.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Category;
import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.search.Hit.Mark;
import anteroom.search.SearchResult.Help;
import anteroom.search.SearchResult.Method;
import anteroom.search.SearchResult.Outcome;
import anteroom.testkit.Bundled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionSearchTest {
    @Nested
    class InALanguageOfWhichNothingElseIsKnown {
        private final Search search = SearchFactory.words(Editions.of(
                "xx",
                List.of(new Category(
                        "all",
                        "All",
                        List.of(
                                question("driving-after", "When can I drive again?", "can i drive home", "the wheel"),
                                question("eating-before", "Can I eat before my infusion?", "breakfast"),
                                question("is-it-painful", "Does it hurt?", "is it painful"))))));

        @ParameterizedTest
        @CsvSource({
            "when can i drive again, driving-after",
            "driving, driving-after",
            "driv, driving-after",
            "behnd teh whel, driving-after",
            "BREAKFAST???, eating-before",
            "pain, is-it-painful"
        })
        void findsWhatIsMeant(String query, String id) {
            assertEquals(id, search.find(query).hits().get(0).id());
        }

        @Test
        void opensWhatItIsSureOf() {
            assertTrue(search.find("When can I drive again?").sure());
            assertFalse(search.find("can").sure());
        }

        @Test
        void findsNothingWhereNothingFits() {
            assertEquals(Outcome.NONE, search.find("xyzzy").outcome());
        }

        @Test
        void marksTheWordsThatWereTyped() {
            assertEquals(
                    List.of(new Mark(11, 16)),
                    search.find("driving").hits().get(0).marks());
        }

        @Test
        void searchesByWordsWhenAskedForMeaning() {
            Search meaning = SearchFactory.meaning(Editions.of("xx", List.of()), PackSource.builtIn());
            assertEquals(Outcome.NONE, meaning.find("driving").outcome());
        }
    }

    @Nested
    class BeforeTheMeaningIsLoaded {
        private final Search search = Bundled.search();

        @ParameterizedTest
        @CsvSource({
            "i want to die, suicidal-thoughts",
            "i wnat to kil myslef, suicidal-thoughts",
            "cant breeth, chest-pain-or-trouble-breathing",
            "help im passing out, feeling-very-unwell-now",
            "so scared right now, feeling-frightened"
        })
        void dangerComesFirst(String query, String id) {
            SearchResult found = search.find(query);
            assertEquals(Outcome.URGENT, found.outcome());
            assertEquals(id, found.hits().get(0).id());
            assertEquals(Help.first(id), found.help());
        }

        @Test
        void whatElseWasAskedComesAfterTheDanger() {
            SearchResult found = search.find("when can i drive home i want to kill myself");
            assertEquals("suicidal-thoughts", found.hits().get(0).id());
            assertTrue(found.hits().stream().anyMatch(hit -> hit.id().equals("driving-after")), found::toString);
        }

        @ParameterizedTest
        @ValueSource(strings = {"wifi password", "where can i park", "asdfgh"})
        void saysWhenItFindsNothing(String query) {
            assertEquals(Outcome.NONE, search.find(query).outcome());
        }
    }

    @Nested
    class WhereHelpStands {
        private static final String FEW = "word word";
        private static final String STORY = "word ".repeat(13);

        @ParameterizedTest(name = "worth {0}: {1}")
        @CsvSource({"0.5, first", "0.3, beside", "0.15, beside", "0.09, none"})
        void dependsOnTheEvidence(float danger, String place) {
            assertEquals(place, place(find(FEW, danger, 0.2f, 0)));
        }

        @ParameterizedTest
        @CsvSource({"0.5, beside", "0.6, first", "0.09, none"})
        void aStoryMustSayMore(float danger, String place) {
            assertEquals(place, place(find(STORY, danger, 0.2f, 0)));
        }

        @Test
        void besideTheAnswersItLeavesThemAlone() {
            SearchResult found = find(FEW, 0.3f, 0.28f, 0);
            assertEquals(Outcome.ANSWERS, found.outcome());
            assertEquals(Optional.of("danger"), found.help().question());
            assertEquals("other", found.hits().get(0).id());
        }

        @Test
        void besideTheWordThatNothingFits() {
            SearchResult found = find(FEW, 0.3f, 0, 0.45f);
            assertEquals(Outcome.NONE, found.outcome());
            assertEquals(Help.beside("danger"), found.help());
        }

        @Test
        void aSignPutsItBesideWhateverTheModelSays() {
            assertEquals("beside", place(find("en", "everything is going grey", 0, 1, 0)));
            assertEquals("none", place(find("en", "everything is going well", 0, 1, 0)));
        }

        @ParameterizedTest
        @CsvSource({"i want to live without this pain, beside", "i want to live without this pain i want to die, first"
        })
        void harmlessWordsKeepItFromStandingFirstUnlessARuleHearsDanger(String query, String place) {
            assertEquals(place, place(find("en", query, 0.9f, 0, 0)));
        }

        @Test
        void saysWhatAnswered() {
            assertEquals(Method.MEANING, find(FEW, 0, 0, 1).method());
        }

        private static SearchResult find(String query, float danger, float other, float none) {
            return find("xx", query, danger, other, none);
        }

        private static SearchResult find(String language, String query, float danger, float other, float none) {
            Edition edition = Editions.of(
                    language,
                    List.of(new Category(
                            "all",
                            "All",
                            List.of(Editions.urgent("danger", "Danger"), question("other", "Another question")))));
            SpellingCorrector spelling =
                    new SpellingCorrector(List.of(List.of("word")), Optional.empty(), "", PhoneticSpelling.in("xx"));
            return new QuestionSearch(
                            edition,
                            spelling,
                            words -> new float[] {danger, other, none},
                            DecisionThresholds.OF_MEANING,
                            Method.MEANING)
                    .find(query);
        }

        private static String place(SearchResult found) {
            return found.help().place().name().toLowerCase(Locale.ROOT);
        }
    }
}
