package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final LanguageDetector GUESS = LanguageDetector.ofAll();

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

    /** Of three letters or fewer many are words, such as "la" or "is". */
    @ParameterizedTest
    @CsvSource({"1, 3, 12", "4, 14, 10"})
    void twoHundredOfThemOfferALanguageNowAndThen(int shortest, int longest, int most) {
        Random random = new Random(18);
        List<List<String>> typed = IntStream.range(0, 200)
                .mapToObj(i -> random.ints(random.nextInt(shortest, longest + 1), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .map(Normaliser::texts)
                .toList();
        for (String shown : List.of("en", "es")) {
            List<List<String>> offering = typed.stream()
                    .filter(words -> GUESS.otherThan(shown, words).isPresent())
                    .toList();
            assertTrue(offering.size() <= most, shown + ": " + offering);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"estoy embarazada", "i am pregnant"})
    void nothingIsGuessedOfALanguageWithoutLists(String typed) {
        assertEquals(Optional.empty(), GUESS.otherThan("xx", Normaliser.texts(typed)));
    }
}
