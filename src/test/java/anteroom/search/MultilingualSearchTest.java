package anteroom.search;

import static anteroom.search.Editions.question;
import static anteroom.search.Editions.urgent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.content.Category;
import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.content.Question;
import anteroom.search.SearchResult.Help;
import anteroom.search.SearchResult.Outcome;
import anteroom.testkit.Bundled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultilingualSearchTest {
    private static final Edition ENGLISH = edition(
            "en",
            urgent("suicidal-thoughts", "I am thinking about ending my life.", "i want to die"),
            question("how-long-infusion-lasts", "How long does an infusion last?", "how long does it take"));
    private static final Edition SPANISH = edition(
            "es",
            urgent("suicidal-thoughts", "Pienso en quitarme la vida.", "quiero morir"),
            question("how-long-infusion-lasts", "¿Cuánto dura una infusión?", "cuánto tiempo tarda"));

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class InAPackOfTwoLanguages {
        private final MultilingualSearch all = new MultilingualSearch(
                Map.of(ENGLISH, SearchFactory.words(ENGLISH), SPANISH, SearchFactory.words(SPANISH)));

        @ParameterizedTest
        @CsvSource({
            "en, quiero morir",
            "en, i want to die",
            "es, quiero morir",
            "es, i want to die",
            "en, no puedo mas kiero morirme",
            "es, im going to kill myself",
            "en, please me quiero matar"
        })
        void dangerIsHeardInEitherLanguage(String shown, String query) {
            SearchResult found = all.shownIn(shown).find(query);
            assertEquals(Outcome.URGENT, found.outcome());
            assertEquals(Optional.of("suicidal-thoughts"), found.help().question());
        }

        /** The English rules know "convulsions" and "pecho"; the Spanish ones know that this is a question about the risk. */
        @ParameterizedTest
        @ValueSource(
                strings = {"hay riesgo de convulsiones con la ketamina", "qué hago si me duele el pecho en la casa"})
        void whatIsClearlyInOneLanguageIsNoEmergencyByAnothersRules(String query) {
            SearchResult found = all.shownIn("es").find(query);
            assertNotEquals(Outcome.URGENT, found.outcome());
            assertEquals(Help.Place.BESIDE, found.help().place());
        }

        @Test
        void anotherLanguageIsAnsweredAndOffered() {
            SearchResult found = all.shownIn("en").find("cuánto dura la infusión");
            assertEquals("how-long-infusion-lasts", found.hits().get(0).id());
            assertEquals(List.of(), found.hits().get(0).marks());
            assertEquals(Optional.of("es"), found.typedIn());
            assertEquals(Help.NONE, found.help());
        }

        @Test
        void theSameLanguageIsNotOffered() {
            assertEquals(Optional.empty(), all.shownIn("es").find("cuánto dura").typedIn());
            assertEquals(Optional.empty(), all.shownIn("en").find("").typedIn());
        }

        @Test
        void thereIsNoneForALanguageThatThePackLacks() {
            assertThrows(IllegalArgumentException.class, () -> all.shownIn("fr"));
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class InAPackOfEnglishAlone {
        private final Search search = new MultilingualSearch(
                        Map.of(Bundled.english(), SearchFactory.meaning(Bundled.english(), PackSource.builtIn())))
                .shownIn("en");

        @ParameterizedTest
        @ValueSource(strings = {"cuanto dura la infusion", "estoy embarazada", "¿Qué es la ketamina?"})
        void nothingIsAnEmergencyForBeingForeign(String query) {
            SearchResult found = search.find(query);
            assertEquals(Help.NONE, found.help());
            assertEquals(Optional.of("es"), found.typedIn());
        }

        @ParameterizedTest
        @ValueSource(strings = {"quiero morir", "me quiero matar", "no puedo respirar", "ayuda me desmayo"})
        void dangerIsHeardAllTheSame(String query) {
            assertEquals(Outcome.URGENT, search.find(query).outcome());
        }
    }

    private static Edition edition(String language, Question... questions) {
        return Editions.of(language, List.of(new Category("all", "All", List.of(questions))));
    }
}
