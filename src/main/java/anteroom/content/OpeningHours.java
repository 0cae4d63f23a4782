package anteroom.content;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * When the clinic is open. Outside of these hours the screen is dark, and wakes at a touch.
 *
 * @param closes on the same day as it opens
 */
public record OpeningHours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days) {
    /** A clock that shows a year outside of these has not been set. */
    private static final int FIRST_YEAR = 2025;

    private static final int LAST_YEAR = 2099;

    public OpeningHours {
        days = Set.copyOf(days);
    }

    /** Whether the clinic is open; always true by a clock that has not been set. */
    public boolean open(LocalDateTime now) {
        if (now.getYear() < FIRST_YEAR || now.getYear() > LAST_YEAR) {
            return true;
        }
        return days.contains(now.getDayOfWeek())
                && !now.toLocalTime().isBefore(opens)
                && now.toLocalTime().isBefore(closes);
    }
}
