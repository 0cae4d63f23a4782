package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.search.UrgentPhrases.Alarm;
import anteroom.testkit.Bundled;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentPhrasesTest {
    @Nested
    class InEnglish {
        private final UrgentPhrases english = UrgentPhrases.in("en");

        @ParameterizedTest
        @CsvSource({
            "I want to kill myself, suicidal-thoughts",
            "don't want to be here anymore, suicidal-thoughts",
            "better off dead, suicidal-thoughts",
            "my friend says he wants to end his life, suicidal-thoughts",
            "I can't breathe, chest-pain-or-trouble-breathing",
            "my chest hurts, chest-pain-or-trouble-breathing",
            "think I'm having a heart attack, chest-pain-or-trouble-breathing",
            "about to pass out, feeling-very-unwell-now",
            "call an ambulance, feeling-very-unwell-now",
            "she just collapsed, feeling-very-unwell-now",
            "I am so scared, feeling-frightened",
            "panic attack, feeling-frightened",
            "worse since the infusion, mood-worse-after",
            "my toddler swallowed one of my tablets, feeling-very-unwell-now",
            "my little boy drank from a bottle with medicine in it, feeling-very-unwell-now",
            "how do i stop my sister from killing herself, suicidal-thoughts",
            "my girlfriend took her razor out again, suicidal-thoughts"
        })
        void knowsDanger(String typed, String question) {
            assertEquals(Optional.of(question), listen(typed).question());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "my phone died",
                    "dying for a coffee",
                    "just killing time",
                    "this chair is killing me",
                    "can it kill you",
                    "is there a risk of a heart attack",
                    "do people panic",
                    "what if I panic",
                    "I fainted once last year",
                    "my dad had a heart attack",
                    "when can I drive"
                })
        void knowsWhatOnlySoundsLikeIt(String typed) {
            assertEquals(Optional.empty(), listen(typed).question());
        }

        @Test
        void hearsDangerBehindHarmlessWords() {
            Alarm alarm = listen("my phone died and I want to die");
            assertEquals(Optional.of("suicidal-thoughts"), alarm.question());
            assertTrue(alarm.harmless());
        }

        @Test
        void namesOnlyQuestionsThatThereAre() {
            UrgentPhrases.parse(LanguageFile.read("urgent", "en"))
                    .questions()
                    .forEach(id -> assertTrue(
                            Bundled.english().question(id).orElseThrow().urgent(), id));
        }

        private Alarm listen(String typed) {
            return english.listen(Normaliser.texts(typed));
        }
    }

    @Nested
    class InAFile {
        private final UrgentPhrases phrases = UrgentPhrases.parse("""
                # a remark
                @pain = hurts/aches
                [harmless]
                bad joke @pain
                [q1]
                ?my chest .. @pain
                ^ help $
                hurt*_badly
                """);

        @ParameterizedTest
        @CsvSource({
            "chest hurts, q1",
            "my chest really really aches, q1",
            "help, q1",
            "hurting badly, q1",
            "help me choose, ",
            "that bad joke hurts, ",
            "chest, "
        })
        void eachSignMeansWhatTheHeadSays(String typed, String question) {
            assertEquals(
                    Optional.ofNullable(question),
                    phrases.listen(Normaliser.texts(typed)).question());
        }
    }

    @Test
    void aLanguageWithoutAFileHasNone() {
        assertEquals(
                new Alarm(Optional.empty(), false, false),
                UrgentPhrases.in("xx").listen(Normaliser.texts("help")));
    }
}
