package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    @Test
    void countsWordsSentencesAndSyllables() {
        assertEquals(
                new Readability(12, 2, 12),
                Readability.of(List.of("Do not drive for 24 hours. Wait for a full night's sleep.", "")));
    }

    @Test
    void leavesOutTheNamesOfDrugs() {
        assertEquals(
                Readability.of(List.of("We give you a low dose.")),
                Readability.of(List.of("We give you a low ketamine dose.")));
    }

    @Test
    void isTheFormulaOfFleschAndKincaid() {
        assertEquals(0.39 * 12 / 2 + 11.8 * 18 / 12 - 15.59, new Readability(12, 2, 18).grade(), 1e-9);
    }

    @Test
    void isNeverBelowZero() {
        assertEquals(0, Readability.of(List.of("Tell us now.")).grade());
    }

    @Test
    void ofNothingIsZero() {
        assertEquals(0, Readability.of(List.of()).grade());
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
                SentenceTokenizer.in(text).size(),
                () -> SentenceTokenizer.in(text).toString());
    }
}
