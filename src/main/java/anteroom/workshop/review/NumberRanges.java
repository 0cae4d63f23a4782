package anteroom.workshop.review;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers shortly, as in "1–3, 7". */
final class NumberRanges {
    private NumberRanges() {}

    /** Rising numbers; three or more in a row become a run. */
    static String of(List<Integer> numbers) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (from < numbers.size()) {
            int end = endOfRun(numbers, from);
            if (end - from > 2) {
                parts.add(numbers.get(from) + "–" + numbers.get(end - 1));
            } else {
                numbers.subList(from, end).forEach(number -> parts.add(String.valueOf(number)));
            }
            from = end;
        }
        return String.join(", ", parts);
    }

    private static int endOfRun(List<Integer> numbers, int from) {
        int end = from + 1;
        while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
            end++;
        }
        return end;
    }
}
