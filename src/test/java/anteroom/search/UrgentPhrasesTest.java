package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.search.UrgentPhrases.Alarm;
import anteroom.testkit.Bundled;
import java.util.Optional;
import java.util.Set;
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
            "my girlfriend took her razor out again, suicidal-thoughts",
            "this is my last night, suicidal-thoughts",
            "i almost did it last night, suicidal-thoughts",
            "what happens if I just pull this needle out and bleed, suicidal-thoughts"
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
                    "will I die",
                    "will I die from this",
                    "is there a risk of a heart attack",
                    "do people panic",
                    "what if I panic",
                    "I fainted once last year",
                    "my dad had a heart attack",
                    "I had two beers last night",
                    "will this be deleted when I walk off",
                    "ambulance bill",
                    "I can't speak English good",
                    "I'm so hungry I could die",
                    "when can I drive"
                })
        void knowsWhatOnlySoundsLikeIt(String typed) {
            assertEquals(Optional.empty(), listen(typed).question());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "the bill nearly gave me a heart attack",
                    "I'd rather die than sing in front of them",
                    "so hangry I could hurt somebody",
                    "laughed so hard in the car that I couldn't breathe",
                    "so embarrassed I wanted to die",
                    "my thoughts are like treacle today",
                    "dead on my feet",
                    "I pass out at the sight of blood",
                    "she nearly drowned in a lake last summer"
                })
        void knowsFigurativeWords(String typed) {
            Alarm alarm = listen(typed);
            assertEquals(Optional.empty(), alarm.question());
            assertTrue(alarm.figurative());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I'd rather die than live like this",
                    "I'd rather die than go on",
                    "I am having a heart attack",
                    "she laughs but she can't breathe",
                    "I want to die lol",
                    "gonna die someday anyway haha",
                    "I want it to end",
                    "embarrassed I almost died from the pills last night",
                    "the last infusion gave me a stroke",
                    "I feel dead inside",
                    "I passed out"
                })
        void takesNoDangerForFigurative(String typed) {
            assertFalse(listen(typed).figurative());
        }

        @ParameterizedTest
        @CsvSource({
            "my husband just told me in the car he wants to die, suicidal-thoughts",
            "not feeling well chest pain, chest-pain-or-trouble-breathing",
            "no one is helping chest pain, chest-pain-or-trouble-breathing",
            "not good panicking, feeling-frightened",
            "not joking I am suicidal, suicidal-thoughts",
            "I used to be fine now suicidal, suicidal-thoughts",
            "took way too many xanax before coming, suicidal-thoughts",
            "swallowed a handful of my benadryl, suicidal-thoughts",
            "I am going to kill my shelf, suicidal-thoughts"
        })
        void doesNotReachFromAHarmlessWordOverDanger(String typed, String question) {
            assertEquals(Optional.of(question), listen(typed).question());
        }

        @Test
        void hearsDangerBehindHarmlessWords() {
            Alarm alarm = listen("my phone died and I want to die");
            assertEquals(Optional.of("suicidal-thoughts"), alarm.question());
            assertTrue(alarm.harmless());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I took double my blood pressure tablets",
                    "everything is going grey",
                    "hives all over me",
                    "my tongue feels fat",
                    "who wants my xbox when im dead next week",
                    "working out how to make it look like an accident",
                    "scratched my arms till they bled",
                    "why did you wake me up I was gone",
                    "sold the herd, kept the shotgun",
                    "I don't know how I got to this room",
                    "she started leaning to the left",
                    "coffee ran out of the corner of her mouth",
                    "nobody would notice till the rent was late",
                    "I'm not safe to go home by myself",
                    "I left a note for my kids",
                    "resp rate is about eight and shallow",
                    "I gave all my things away",
                    "there is a loaded gun at home",
                    "my boyfriend hit me",
                    "please hlep",
                    "I can't get enough err in",
                    "thoughts of sewer side",
                    "panic a tack",
                    "would someone attend to me at once, I cannot breathe normally"
                })
        void knowsWeakerSigns(String typed) {
            Alarm alarm = listen(typed);
            assertTrue(alarm.sign());
            assertEquals(Optional.empty(), alarm.question());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "what if I pass out",
                    "do I take my pills before",
                    "will it hurt",
                    "how long until I wake up",
                    "can you help me check in",
                    "is my breathing watched",
                    "do you take blood",
                    "I just want to live without this pain",
                    "do you need to be suicidal for this"
                })
        void seesNoSignInOrdinaryQuestions(String typed) {
            Alarm alarm = listen(typed);
            assertFalse(alarm.sign());
            assertEquals(Optional.empty(), alarm.question());
        }

        @Test
        void hearsDangerBehindAQuestionAboutTheRisk() {
            assertEquals(
                    Optional.of("suicidal-thoughts"),
                    listen("will I die from all the pills I took at once").question());
            assertEquals(
                    Optional.of("suicidal-thoughts"),
                    listen("I will die tonight").question());
        }

        @Test
        void namesOnlyQuestionsThatThereAre() {
            namesQuestions(UrgentPhrases.parse(LanguageFile.read("urgent", "en")));
        }

        private Alarm listen(String typed) {
            return english.listen(Normaliser.texts(typed));
        }
    }

    @Nested
    class InSpanish {
        private final UrgentPhrases spanish = UrgentPhrases.in("es");

        @ParameterizedTest
        @CsvSource({
            "Me quiero morir, suicidal-thoughts",
            "ya no quiero vivir, suicidal-thoughts",
            "kiero matarme, suicidal-thoughts",
            "mi hijo dice que se va a matar, suicidal-thoughts",
            "estarían mejor sin mí, suicidal-thoughts",
            "me tomé todas las pastillas, suicidal-thoughts",
            "no puedo respirar, chest-pain-or-trouble-breathing",
            "me duele el pecho, chest-pain-or-trouble-breathing",
            "me falta el aire, chest-pain-or-trouble-breathing",
            "se me cierra la garganta, chest-pain-or-trouble-breathing",
            "me voy a desmayar, feeling-very-unwell-now",
            "llamen a una ambulancia, feeling-very-unwell-now",
            "llamen a alguien, feeling-very-unwell-now",
            "llamen ya, feeling-very-unwell-now",
            "llame rápido, feeling-very-unwell-now",
            "perdió el conocimiento, feeling-very-unwell-now",
            "mi niño se tragó unas pastillas, feeling-very-unwell-now",
            "me siento muy mal, feeling-very-unwell-now",
            "tengo mucho miedo, feeling-frightened",
            "ataque de pánico, feeling-frightened",
            "me estoy volviendo loca, feeling-frightened",
            "estoy peor desde la infusión, mood-worse-after",
            "ando muy acelerado, mood-too-high"
        })
        void knowsDanger(String typed, String question) {
            assertEquals(Optional.of(question), listen(typed).question());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "me muero de hambre",
                    "me muero por un café",
                    "se me murió el celular",
                    "le tengo miedo a las agujas",
                    "qué pasa si me desmayo",
                    "es normal sentir miedo",
                    "hay riesgo de infarto con la ketamina",
                    "¿cuánto dura la infusión?",
                    "estoy embarazada",
                    "¿puedo manejar después?",
                    "dónde está la salida de emergencia",
                    "mi papá tuvo un infarto",
                    "cómo se llama la doctora",
                    "cuánto falta para que me llamen",
                    "se me perdió la tarjeta del seguro",
                    "me llegó un cobro de la ambulancia",
                    "no puedo hablar inglés",
                    "mi hermano se suicidó hace años",
                    "ya llama la recepción",
                    "¿me va a doler el suero?"
                })
        void knowsWhatOnlySoundsLikeIt(String typed) {
            assertEquals(Optional.empty(), listen(typed).question());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tengo la lengua gorda",
                    "respira cortito como pescado fuera del agua",
                    "tengo los nervios de punta",
                    "mi papá no sabe ni dónde está",
                    "azúcar 45",
                    "si me muero hoy no es broma",
                    "dejé una nota en la mesa",
                    "me porto bien para que no sospechen",
                    "compré balas el lunes",
                    "me tomé doble la pastilla de la presión",
                    "se me está hinchando el brazo donde está la aguja",
                    "me salieron ronchas por todo el cuerpo",
                    "mi niño se comió unas gomitas y pastillas",
                    "no deja de temblar",
                    "me da miedo volver a la casa",
                    "necesito que venga alguien",
                    "me da miedo lo que pueda hacer"
                })
        void knowsWeakerSigns(String typed) {
            assertTrue(listen(typed).sign());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tomo mis pastillas antes de venir",
                    "va a doler",
                    "cuándo despierto",
                    "me puede ayudar a registrarme",
                    "me sacan sangre",
                    "solo quiero vivir sin este dolor",
                    "la ketamina ayuda con los pensamientos suicidas"
                })
        void seesNoSignInOrdinaryQuestions(String typed) {
            Alarm alarm = listen(typed);
            assertFalse(alarm.sign());
            assertEquals(Optional.empty(), alarm.question());
        }

        @ParameterizedTest
        @CsvSource({
            "no me siento bien dolor de pecho, chest-pain-or-trouble-breathing",
            "no es broma me mato, suicidal-thoughts",
            "mi jefe me corrió quiero morir, suicidal-thoughts",
            "dejé mi celular y me mato, suicidal-thoughts"
        })
        void doesNotReachFromAHarmlessWordOverDanger(String typed, String question) {
            assertEquals(Optional.of(question), listen(typed).question());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "cómo se llama la pastilla que me tomé, me quiero morir",
                    "mi hermano se suicidó hace años y yo también quiero morirme"
                })
        void hearsDangerBehindWordsThatAreHarmlessByThemselves(String typed) {
            Alarm heard = listen(typed);
            assertEquals(Optional.of("suicidal-thoughts"), heard.question());
            assertFalse(heard.harmless());
        }

        @Test
        void namesOnlyQuestionsThatThereAre() {
            namesQuestions(spanish);
        }

        private Alarm listen(String typed) {
            return spanish.listen(Normaliser.texts(typed));
        }
    }

    @Nested
    class InAFile {
        private static final UrgentPhrases PHRASES = UrgentPhrases.parse("""
                # a remark
                @pain = hurts/aches
                [harmless]
                bad joke @pain
                [~signs in any sentence]
                ouch
                [general]
                what if
                [q1]
                ?my chest .. @pain
                ^ help $
                hurt*_badly
                joke hurts/$
                [~signs]
                gone grey
                """);

        @ParameterizedTest
        @CsvSource({
            "chest hurts, q1",
            "my chest really really aches, q1",
            "help, q1",
            "hurting badly, q1",
            "help me choose, ",
            "that bad joke hurts, ",
            "what a joke, q1",
            "a joke for you, ",
            "chest, "
        })
        void eachSignMeansWhatTheHeadSays(String typed, String question) {
            assertEquals(
                    Optional.ofNullable(question),
                    PHRASES.listen(Normaliser.texts(typed)).question());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "he has gone grey, true",
        "what if he has gone grey, false",
        "ouch, true",
        "what if ouch, true",
        "my chest aches, true",
        "my chest, false"
    })
    void helpStandsBesideForSigns(String typed, boolean sign) {
        assertEquals(sign, InAFile.PHRASES.listen(Normaliser.texts(typed)).sign());
    }

    @Test
    void noTypoIsMendedTowardsASign() {
        assertTrue(InAFile.PHRASES.words().contains("chest"));
        assertFalse(InAFile.PHRASES.words().contains("grey"));
    }

    @Test
    void aLanguageWithoutAFileHasNone() {
        assertEquals(
                new Alarm(Optional.empty(), false, false, false, false),
                UrgentPhrases.in("xx").listen(Normaliser.texts("help")));
    }

    private static void namesQuestions(UrgentPhrases phrases) {
        phrases.sections().keySet().stream()
                .filter(section -> !section.startsWith(UrgentPhrases.SIGNS))
                .filter(section -> !Set.of(UrgentPhrases.HARMLESS, UrgentPhrases.FIGURATIVE, UrgentPhrases.GENERAL)
                        .contains(section))
                .forEach(id ->
                        assertTrue(Bundled.english().question(id).orElseThrow().urgent(), id));
    }
}
