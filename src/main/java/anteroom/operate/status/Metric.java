package anteroom.operate.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One metric with its samples, in the text exposition format 0.0.4 of Prometheus.
 *
 * @param help one line of explanation
 */
record Metric(String name, Type type, String help, List<Sample> samples) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    enum Type {
        GAUGE,
        COUNTER
    }

    record Sample(SortedMap<String, String> labels, double value) {}

    /**
     * @throws IllegalArgumentException if a name is none of that format
     */
    Metric {
        boolean labelsFit = samples.stream()
                .flatMap(sample -> sample.labels().keySet().stream())
                .allMatch(label -> NAME.matcher(label).matches());
        if (!NAME.matcher(name).matches() || !labelsFit) {
            throw new IllegalArgumentException("not a metric's name: " + name);
        }
    }

    static Metric gauge(String name, String help, double value) {
        return new Metric(name, Type.GAUGE, help, List.of(new Sample(new TreeMap<>(), value)));
    }

    /** One sample for each value of a label. */
    static Metric by(String label, Type type, String name, String help, SortedMap<String, Double> values) {
        return new Metric(
                name,
                type,
                help,
                values.entrySet().stream()
                        .map(entry -> new Sample(new TreeMap<>(Map.of(label, entry.getKey())), entry.getValue()))
                        .toList());
    }

    /** A metric whose value is in its labels. */
    static Metric info(String name, String help, Map<String, String> labels) {
        return new Metric(name, Type.GAUGE, help, List.of(new Sample(new TreeMap<>(labels), 1)));
    }

    /** Its lines; none if it has no samples. */
    String text() {
        if (samples.isEmpty()) {
            return "";
        }
        String head = "# HELP " + name + " " + escape(help) + "\n# TYPE " + name + " "
                + type.name().toLowerCase(Locale.ROOT) + "\n";
        return samples.stream()
                .map(sample -> name + labels(sample.labels()) + " " + number(sample.value()) + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String labels(SortedMap<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : labels.entrySet().stream()
                        .map(label -> label.getKey() + "=\""
                                + escape(label.getValue()).replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
