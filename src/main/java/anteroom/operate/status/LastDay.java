package anteroom.operate.status;

import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The totals of the last whole day. A total of today would tell, read each minute, at which minute somebody stood at the
 * kiosk; and a small one points at a person.
 *
 * @param day yesterday
 * @param totals by kind and never by what was opened; from one to four are held back, none is 0
 * @param daysWithoutVisit whole days since the last one with a visit, up to and including yesterday; empty if no visit is known
 */
public record LastDay(LocalDate day, SortedMap<String, Integer> totals, OptionalLong daysWithoutVisit) {
    private static final Set<CountKind> USES = EnumSet.complementOf(EnumSet.of(CountKind.RESTART, CountKind.PACK));
    private static final String NOT_FOUND = "search_not_found";

    /**
     * @param counts of the days before, as many as there are
     * @param today by the clock on the wall
     */
    public static LastDay before(LocalDate today, SortedMap<Count, Integer> counts) {
        LocalDate yesterday = today.minusDays(1);
        SortedMap<String, Integer> totals = new TreeMap<>();
        USES.forEach(kind -> totals.put(kind.key(), 0));
        totals.put(NOT_FOUND, 0);
        counts.forEach((count, times) -> {
            if (count.day().equals(yesterday.toString()) && USES.contains(count.what())) {
                totals.merge(count.what().key(), times, Integer::sum);
                if (count.what() == CountKind.SEARCH && count.which().equals("none")) {
                    totals.merge(NOT_FOUND, times, Integer::sum);
                }
            }
        });
        totals.values().removeIf(times -> times > 0 && times < Counts.FEWEST);
        return new LastDay(yesterday, totals, daysWithoutVisit(today, counts));
    }

    private static OptionalLong daysWithoutVisit(LocalDate today, SortedMap<Count, Integer> counts) {
        return counts.keySet().stream()
                .filter(count -> count.what() == CountKind.LANGUAGE)
                .map(count -> LocalDate.parse(count.day()))
                .filter(day -> day.isBefore(today))
                .mapToLong(day -> ChronoUnit.DAYS.between(day, today) - 1)
                .min();
    }
}
