package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossTest {
    @Nested
    class InAFile {
        private final Gloss gloss = Gloss.parse("""
                # a remark
                @ar\tar=*\to=i *\tado=*en\taron=they *ed\tando=*ing
                -s\t\t*
                -ita\ta\tlittle *
                -arlo\tar\t* it
                +cion\t*tion
                manej@ar\tdrive/drove/driven/driving
                cuent,cont@ar\tcount
                pastilla\tpill
                dolor de cabeza\theadache
                dolor\tpain
                cabeza\thead
                se\t
                """);

        @ParameterizedTest
        @CsvSource({
            "dolor, pain",
            "dolor de cabeza, headache",
            "dolor cabeza, pain head",
            "manejo, i drive",
            "manejado, driven",
            "manejaron, they drove",
            "manejando, driving",
            "cuento contaron, i count they counted",
            "contando, counting",
            "manejarlo, drive it",
            "dolores pastillas, dolores pill",
            "pastillita, little pill",
            "sedacion, sedation",
            "se dolor, pain",
            "uber, uber"
        })
        void eachSignMeansWhatTheHeadSays(String typed, String english) {
            assertEquals(List.of(english.split(" ")), gloss.english(List.of(typed.split(" "))));
        }

        @Test
        void knowsWordsWithTheirForms() {
            assertTrue(gloss.knows("manejaron"));
            assertTrue(gloss.knows("pastillas"));
            assertFalse(gloss.knows("pastel"));
        }
    }

    @Nested
    class OfSpanish {
        private final Gloss spanish = Gloss.of("es");

        @ParameterizedTest
        @CsvSource({
            "puedo manejar despues, can i drive after",
            "me duele la cabeza, i have a headache",
            "cuanto dura, how long does it last",
            "estoy embarazada, i am pregnant",
            "voy a vomitar, i am going to throw up"
        })
        void saysInEnglishWhatPatientsSay(String typed, String english) {
            assertEquals(english, String.join(" ", spanish.english(Normaliser.texts(typed))));
        }

        @Test
        void hasNoLineTwice() {
            List<String> keys = LanguageFile.read("gloss", "es")
                    .lines()
                    .filter(line ->
                            !line.startsWith("#") && !line.startsWith("-") && !line.startsWith("+") && !line.isBlank())
                    .map(line -> line.split("\t")[0])
                    .toList();
            assertEquals(
                    List.of(),
                    keys.stream()
                            .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                            .distinct()
                            .toList());
        }

        @Test
        void standsAsTheNormaliserLeavesWords() {
            assertEquals(
                    List.of(),
                    spanish.words().stream()
                            .filter(words -> !words.equals(String.join(" ", Normaliser.texts(words))))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "xx"})
    void aLanguageWithoutAFileStaysAsItIs(String language) {
        assertTrue(Gloss.of(language).isEmpty());
        assertEquals(List.of("dolor"), Gloss.of(language).english(List.of("dolor")));
    }
}
