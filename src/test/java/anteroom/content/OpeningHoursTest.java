package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private final OpeningHours hours = new OpeningHours(
            LocalTime.of(7, 30), LocalTime.of(18, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @ParameterizedTest(name = "{0} open: {1}")
    @CsvSource({
        "2026-11-20T07:29:59, false", // a Friday
        "2026-11-20T07:30:00, true",
        "2026-11-20T17:59:59, true",
        "2026-11-20T18:00:00, false",
        "2026-11-21T12:00:00, false", // a Saturday
        "2026-11-23T12:00:00, true"
    })
    void followTheWeek(LocalDateTime now, boolean open) {
        assertEquals(open, hours.open(now));
    }

    @DisplayName("case 15: a clock that cannot be right closes nothing")
    @ParameterizedTest
    @CsvSource({"1970-01-01T00:00:00", "2024-12-31T23:59:59", "2100-01-01T03:00:00", "+292278994-08-17T07:12:55"})
    void doNotTrustAClockThatWasNeverSet(LocalDateTime now) {
        assertEquals(true, hours.open(now));
    }
}
