package anteroom.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronunciationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call 911 now. | Call 9 1 1 now.",
                "Call or text 988. | Call or text 9 8 8.",
                "Call us on 555-0100-22. | Call us on 5 5 5, 0 1 0 0, 2 2.",
                "Call (212) 555-0134. | Call (2 1 2, 5 5 5, 0 1 3 4.",
                "It takes 40 minutes. | It takes 40 minutes.",
                "Card 2 of 6 | Card 2 of 6",
                "After 24 hours | After 24 hours",
                "911.5 grams | 911.5 grams"
            })
    void says_numbers_to_call_by_digits_and_all_others_as_numbers(String text, String said) {
        assertEquals(said, Pronunciation.of(text));
    }
}
