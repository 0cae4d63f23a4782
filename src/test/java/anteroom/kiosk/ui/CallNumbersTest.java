package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tell staff now, or call 988. In danger: 911 | Tell staff now, or call [988]. In danger: [911]
            911                                         | [911]
            Poison Help is 1-800-222-1222, day or night | Poison Help is [1-800-222-1222], day or night
            Llame al 988 (oprima 2)                     | Llame al [988] (oprima 2)
            Within 15 minutes                           | Within 15 minutes
            """)
    void finds_what_is_dialled_and_leaves_other_numbers(String text, String marked) {
        assertEquals(
                marked,
                CallNumbers.parts(text).stream()
                        .map(part -> part.number() ? "[" + part.words() + "]" : part.words())
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({"Call 911, true", "Within 15 minutes, false"})
    void says_whether_there_is_one(String text, boolean is) {
        assertEquals(is, CallNumbers.in(text));
    }
}
