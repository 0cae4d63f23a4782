package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrivingRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not drive for 24 hours, and not before a full night's sleep.",
                "Do not drive for at least twenty-four hours and until you have slept.",
                "Wait 36 hours and sleep well before you drive.",
                "No driving for 48 hours.",
                "Do not drive for two days."
            })
    void mayBeAsStrictOrStricter(String rule) {
        assertEquals(Optional.empty(), DrivingRule.fault(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do not drive for 12 hours, then sleep.     | must not name a time shorter than 24 hours
            No driving for 24 hours; cycle after 6h.   | must not name a time shorter than 24 hours
            Wait a few hours and a night.              | must not name a time shorter than 24 hours
            Do not drive for half an hour.             | must not name a time shorter than 24 hours
            Rest for ninety days, or 90 minutes.       | must not name a time shorter than 24 hours
            Do not drive until you feel well.          | must name a time of 24 hours or longer
            Do not drive until you have slept.         | must name a time of 24 hours or longer
            Do not drive for 24 hours.                 | must also ask for a full night's sleep
            Do not drive for a day.                    | must also ask for a full night's sleep
            """)
    void mayNotBeLessStrict(String rule, String fault) {
        assertEquals(Optional.of(fault), DrivingRule.fault(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 hours, 24-hour or 1 day    | 24 24 24
            in an hour or two             | 1
            30 min, 90 minutes            | 0.5 1.5
            several hours                 | 3
            no time at all                |
            """)
    void readsTimesHoweverTheyAreWritten(String text, String hours) {
        var expected = hours == null
                ? List.of()
                : List.of(hours.split(" ")).stream().map(Double::valueOf).toList();

        assertEquals(expected, DrivingRule.hoursNamed(text));
    }
}
