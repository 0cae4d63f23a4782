package anteroom.workshop.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured again and again. */
final class Series {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many of a hundred do not exceed. */
    double percentile(double percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    /** The median, and from where to where the values reach. */
    String summary(String unit) {
        return String.format(Locale.ROOT, "%.0f %s (%.0f to %.0f)", median(), unit, percentile(0), percentile(100));
    }

    /** For what people wait for: most waits, nearly all, and the worst of a hundred. */
    String tail(String unit) {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f %s", percentile(50), percentile(95), percentile(99), unit);
    }

    int size() {
        return values.size();
    }
}
