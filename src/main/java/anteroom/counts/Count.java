package anteroom.counts;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing that is counted within one hour.
 *
 * @param hour such as {@code 2026-11-21T14}, by the clock on the wall; nothing finer is ever kept
 * @param which the id of the card, answer, topic …; nothing that is not shaped like an id can be counted
 */
public record Count(String hour, What what, String which) implements Comparable<Count> {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH", Locale.ROOT);
    private static final Pattern HOURS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}");
    private static final Pattern IDS = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Comparator<Count> ORDER =
            Comparator.comparing(Count::hour).thenComparing(Count::what).thenComparing(Count::which);

    /**
     * @throws IllegalArgumentException if the hour is none, or if what was counted is not shaped like an id
     */
    public Count {
        if (!HOURS.matcher(hour).matches() || !IDS.matcher(which).matches()) {
            throw new IllegalArgumentException("only ids are counted, by the hour");
        }
    }

    static Count at(LocalDateTime now, What what, String which) {
        return new Count(HOUR.format(now), what, which);
    }

    /** The month of the hour, such as {@code 2026-11}. */
    String month() {
        return hour.substring(0, 7);
    }

    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }
}
