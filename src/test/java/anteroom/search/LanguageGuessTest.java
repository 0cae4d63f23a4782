package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    private static final LanguageGuess GUESS = LanguageGuess.ofAll();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuanto dura la infusion",
                "estoy embarazada",
                "¿Puedo manejar después?",
                "kiero morir",
                "me duele la cabesa",
                "tengo miedo",
                "dolor",
                "cuánto cuesta",
                "pa cuando me voy a sentir mejor"
            })
    void spanishIsNotEnglish(String typed) {
        assertEquals(Optional.of("es"), GUESS.otherThan("en", Normaliser.texts(typed)));
        assertEquals(Optional.empty(), GUESS.otherThan("es", Normaliser.texts(typed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how long does the infusion last",
                "i want to die",
                "am i pregnant",
                "can i drive after",
                "canieatbrekfast",
                "whats the cost"
            })
    void englishIsNotSpanish(String typed) {
        assertEquals(Optional.of("en"), GUESS.otherThan("es", Normaliser.texts(typed)));
        assertEquals(Optional.empty(), GUESS.otherThan("en", Normaliser.texts(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "doctor", "12345", "x"})
    void whatMayBeEitherIsNeither(String typed) {
        assertEquals(Optional.empty(), GUESS.otherThan("en", Normaliser.texts(typed)));
        assertEquals(Optional.empty(), GUESS.otherThan("es", Normaliser.texts(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lkjsdf oiu", "hjkl hjkl", "fghfgh"})
    void keysStruckAtRandomAreInNoLanguage(String typed) {
        assertEquals(Optional.empty(), GUESS.otherThan("en", Normaliser.texts(typed)));
        assertEquals(Optional.empty(), GUESS.otherThan("es", Normaliser.texts(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estoy embarazada", "i am pregnant"})
    void nothingIsGuessedOfALanguageWithoutLists(String typed) {
        assertEquals(Optional.empty(), GUESS.otherThan("xx", Normaliser.texts(typed)));
    }
}
