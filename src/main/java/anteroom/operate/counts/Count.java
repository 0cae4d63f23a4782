package anteroom.operate.counts;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing that is counted within one day.
 *
 * @param day such as {@code 2026-11-21}, by the clock on the wall; nothing finer is ever kept
 * @param which the id of the card, answer, topic …; nothing that is not shaped like an id can be counted
 */
public record Count(String day, CountKind what, String which) implements Comparable<Count> {
    private static final Pattern DAYS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern IDS = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Comparator<Count> ORDER =
            Comparator.comparing(Count::day).thenComparing(Count::what).thenComparing(Count::which);

    /**
     * @throws IllegalArgumentException if the day is none, or if what was counted is not shaped like an id
     */
    public Count {
        if (!DAYS.matcher(day).matches() || !IDS.matcher(which).matches()) {
            throw new IllegalArgumentException("only ids are counted, by the day");
        }
    }

    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }
}
