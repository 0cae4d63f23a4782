package anteroom.kiosk.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What CUPS says of a printer, in plain words; what has none here stays as it was said. */
final class PrinterState {
    /** The words for a state of {@code lpstat -p}. */
    private static final Map<String, String> STATES = Map.of(
            " is idle", "staff.printer.ready",
            " now printing ", "staff.printer.printing",
            " disabled ", "staff.printer.stopped");

    /** The words for a reason of RFC 8011, section 5.4.12, without how grave it is. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("media-empty", "staff.printer.paper"),
            Map.entry("media-needed", "staff.printer.paper"),
            Map.entry("media-low", "staff.printer.paper-low"),
            Map.entry("media-jam", "staff.printer.jam"),
            Map.entry("cover-open", "staff.printer.open"),
            Map.entry("door-open", "staff.printer.open"),
            Map.entry("interlock-open", "staff.printer.open"),
            Map.entry("toner-empty", "staff.printer.ink"),
            Map.entry("marker-supply-empty", "staff.printer.ink"),
            Map.entry("toner-low", "staff.printer.ink-low"),
            Map.entry("marker-supply-low", "staff.printer.ink-low"),
            Map.entry("offline", "staff.printer.offline"),
            Map.entry("shutdown", "staff.printer.offline"),
            Map.entry("timed-out", "staff.printer.offline"),
            Map.entry("connecting-to-device", "staff.printer.offline"),
            Map.entry("paused", "staff.printer.paused"));

    private static final Pattern GRAVITY = Pattern.compile("-(?:error|warning|report)$");

    private PrinterState() {}

    /**
     * @param said in English: a line with the state, and others with reasons
     * @param words the words under a key, with a value
     * @return the reasons, each once; the state where there are none
     */
    static List<String> plain(List<String> said, BiFunction<String, Object, String> words) {
        List<String> reasons = said.stream()
                .filter(line -> !line.startsWith("printer "))
                .flatMap(line -> Stream.of(line.replaceFirst("^Alerts:", "").split("[,\\s]+")))
                .filter(reason -> !reason.isBlank() && !reason.equals("none"))
                .map(reason -> reason(reason, words))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            return reasons;
        }
        return said.stream()
                .filter(line -> line.startsWith("printer "))
                .map(line -> state(line, words))
                .toList();
    }

    private static String reason(String code, BiFunction<String, Object, String> words) {
        return words.apply(
                REASONS.getOrDefault(
                        GRAVITY.matcher(code.toLowerCase(Locale.ROOT)).replaceFirst(""), "staff.printer.other"),
                code);
    }

    private static String state(String line, BiFunction<String, Object, String> words) {
        return STATES.entrySet().stream()
                .filter(state -> line.contains(state.getKey()))
                .findFirst()
                .map(state -> words.apply(state.getValue(), line))
                .orElse(line);
    }
}
