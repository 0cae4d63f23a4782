package anteroom.kiosk;

import anteroom.content.ClinicValue;
import anteroom.kiosk.ui.InterfaceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What staff read of that which is refused. The checks explain it in English, which only an English screen shows; another
 * language names the place and what would do, and the log has the explanation.
 */
record StaffMessages(InterfaceText words) {
    private static final Pattern VALUE = Pattern.compile("(?:values|translations\\.[^.]+)\\.(.+)");

    /** @param problems of the clinic's pack and files, a line each that begins with its place */
    List<String> notices(List<String> problems) {
        if (problems.isEmpty() || isEnglish()) {
            return problems.stream()
                    .map(problem -> words.of("staff.refused", problem))
                    .toList();
        }
        return Stream.concat(
                        problems.stream()
                                .map(StaffMessages::place)
                                .distinct()
                                .map(place -> words.of("staff.refused", place)),
                        Stream.of(words.of("staff.refused.why")))
                .toList();
    }

    /** @param refused why a change of the clinic's file is not written, a line each; of safe mode that is in words already */
    List<String> refusals(List<String> refused) {
        return isEnglish() ? refused : refused.stream().map(this::refusal).toList();
    }

    private String refusal(String line) {
        return line.equals(words.of("staff.safe"))
                ? line
                : value(line).map(this::refusal).orElse(words.of("staff.not-written"));
    }

    private String refusal(ClinicValue value) {
        return words.of(
                "staff.value.refused",
                words.of("staff.value." + value.key()),
                value.example(words.locale().getLanguage()));
    }

    private static Optional<ClinicValue> value(String line) {
        Matcher place = VALUE.matcher(place(line));
        return place.matches() ? ClinicValue.of(place.group(1)) : Optional.empty();
    }

    private static String place(String line) {
        return line.split(": ", 2)[0];
    }

    private boolean isEnglish() {
        return words.locale().getLanguage().equals("en");
    }
}
