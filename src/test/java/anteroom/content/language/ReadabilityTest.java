package anteroom.content.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    private static final LanguageRules ENGLISH = LanguageRules.builtIn("en").orElseThrow();
    private static final LanguageRules SPANISH = LanguageRules.builtIn("es").orElseThrow();
    private static final ReadingMeasure GRADE = ENGLISH.measures().get(0);

    @Test
    void countsWordsSentencesAndSyllables() {
        assertEquals(
                new Readability(12, 2, 12),
                ENGLISH.readability(List.of("Do not drive for 24 hours. Wait for a full night's sleep.", "")));
    }

    @Test
    void leavesOutTheNamesOfDrugs() {
        assertEquals(
                ENGLISH.readability(List.of("We give you a low dose.")),
                ENGLISH.readability(List.of("We give you a low ketamine dose.")));
    }

    @Test
    void isTheFormulaOfFleschAndKincaid() {
        assertEquals(0.39 * 12 / 2 + 11.8 * 18 / 12 - 15.59, GRADE.of(new Readability(12, 2, 18)), 1e-9);
    }

    @Test
    void isNeverBelowZero() {
        assertEquals(0, GRADE.of(ENGLISH.readability(List.of("Tell us now."))));
    }

    @Test
    void ofNothingIsZero() {
        assertEquals(0, GRADE.of(ENGLISH.readability(List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tell us now. We can help.            | 2
            Is it 0.5 or 1.5? Ask us!            | 2
            Come at 9 a.m. and eat nothing.      | 1
            Ask Dr. Lee. She knows.              | 2
            a dry mouth                          | 1
            She said, "Stop." Then it stopped.   | 2
            It fades… It always does.            | 2
            """)
    void tellsSentencesApart(String text, int sentences) {
        assertEquals(
                sentences,
                ENGLISH.sentences().in(text).size(),
                () -> ENGLISH.sentences().in(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Avise a la Sra. Ruiz. Ella sabe.            | 2
            Vino de EE. UU. hace un año.                | 1
            Venga a las 9 a. m. y no coma nada.         | 1
            ¿Le duele? Avise ya.                        | 2
            """)
    void tellsSpanishSentencesApart(String text, int sentences) {
        assertEquals(sentences, SPANISH.sentences().in(text).size());
    }

    @Test
    void measuresSpanishByTheFormulasOfCrawfordAndSzigriszt() {
        var text = new Readability(100, 10, 180);

        assertEquals(
                -0.205 * (100 * 10 / 100.0) + 0.049 * (100 * 180 / 100.0) - 3.407,
                SPANISH.measures().get(0).of(text),
                1e-9);
        assertEquals(
                206.835 - 62.3 * 180 / 100 - 100.0 / 10,
                SPANISH.measures().get(1).of(text),
                1e-9);
    }
}
