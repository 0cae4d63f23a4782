package anteroom.operate.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One metric in the text exposition format 0.0.4 of Prometheus.
 *
 * @param type {@code gauge} or {@code counter}
 * @param help one line of explanation
 * @param samples by their labels, as these are written
 */
record Metric(String name, String type, String help, Map<String, Number> samples) {
    static Metric gauge(String name, String help, long value) {
        return new Metric(name, "gauge", help, Map.of("", value));
    }

    /** One sample for each value of a label. */
    static Metric gauges(String label, String name, String help, SortedMap<String, ? extends Number> values) {
        return new Metric(name, "gauge", help, by(label, values));
    }

    /** A metric whose value is in its labels. */
    static Metric info(String name, String help, Map<String, String> labels) {
        return new Metric(name, "gauge", help, Map.of(written(labels), 1));
    }

    /** Samples for the values of a label. */
    static Map<String, Number> by(String label, SortedMap<String, ? extends Number> values) {
        Map<String, Number> samples = new LinkedHashMap<>();
        values.forEach((labelled, value) -> samples.put(written(Map.of(label, labelled)), value));
        return samples;
    }

    /** Its lines; none if it has no samples. */
    String text() {
        if (samples.isEmpty()) {
            return "";
        }
        String head = "# HELP " + name + " " + escape(help) + "\n# TYPE " + name + " " + type + "\n";
        return samples.entrySet().stream()
                .map(sample -> name + sample.getKey() + " " + sample.getValue() + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String written(Map<String, String> labels) {
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=\""
                                + escape(label.getValue()).replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
