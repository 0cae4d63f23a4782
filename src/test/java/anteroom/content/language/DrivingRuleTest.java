package anteroom.content.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrivingRuleTest {
    private static final LanguageRules RULES = LanguageRules.builtIn("en").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not drive for 24 hours, and not before a full night's sleep.",
                "Do not drive for at least twenty-four hours and until you have slept.",
                "Wait 36 hours and sleep well before you drive.",
                "No driving for 48 hours.",
                "Do not drive for two days.",
                "DO NOT DRIVE FOR FIVE DAYS.",
                "Don't drive for 24h and not before a full night's sleep",
                "Do not drive or use machines for 72 hours after your infusion.",
                "You must not drive for 24 hours. Wait for a full night's sleep, too.",
                "Do not drive until you have slept well, and not for 36 hours.",
                "Do not drive until 24 hours have passed and until you have had a good night's sleep.",
                "Wait at least 48 hours before you drive again."
            })
    void mayBeAsStrictOrStricter(String rule) {
        assertEquals(Optional.empty(), RULES.driving().fault(rule));
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
        assertEquals(Optional.of(fault), RULES.driving().fault(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No need to wait 24 hours or sleep a night: drive when you like.",
                "You need not wait 24 hours and sleep a night.",
                "Do not drive for 24 hours and not before a full night's sleep, unless you feel well.",
                "Do not drive for 24 hours, or until you have slept.",
                "Do not drive for 24 hours and not before a full night's sleep. You may drive home slowly.",
                "You may drive. Do not drive for 48 hours.",
                "Do not wait 24 hours and sleep a night before you drive.",
                "No rule: 24 hours and a night's sleep are not needed.",
                "Drive within 48 hours.",
                "Do not drive for 24 to 48 hours and a night.",
                "Do not drive for 48 hours if you feel sleepy.",
                "24 hours, full night's sleep"
            })
    void mayOnlyForbid(String rule) {
        assertEquals(
                Optional.of("must be worded like \"Do not drive for 24 hours, and not before a full night's sleep.\";"
                        + " the time may be longer, and nothing else may be added"),
                RULES.driving().fault(rule));
    }

    @Test
    void isReadTheSameWhateverLanguageTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(Optional.empty(), RULES.driving().fault("DO NOT DRIVE FOR FIVE DAYS."));
        } finally {
            Locale.setDefault(before);
        }
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

        assertEquals(expected, RULES.numbers().hoursIn(text));
    }
}
