package anteroom.workshop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangesTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7            | 7
            1 2          | 1, 2
            1 2 3        | 1–3
            1 2 4 5 6 9  | 1, 2, 4–6, 9
            127 128 129  | 127–129
            """)
    void writesNumbersShortly(String numbers, String shortly) {
        assertEquals(
                shortly,
                NumberRanges.of(
                        Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList()));
    }
}
