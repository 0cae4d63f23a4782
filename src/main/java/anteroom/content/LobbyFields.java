package anteroom.content;

import static anteroom.content.json.Problem.quote;

import anteroom.content.json.Fields;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@link LobbySettings} from the clinic's file. */
final class LobbyFields {
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int MOST_DISPLAYS = 9;

    private LobbyFields() {}

    static LobbySettings read(Fields in) {
        var usual = LobbySettings.usual();
        var language = in.textOrNull("language");
        if (language != null && !TAG.matcher(language).matches()) {
            in.note("language", "must be the tag of a language, such as es, not " + quote(language));
        }
        var settings = new LobbySettings(
                in.wholeNumber("display", usual.display(), 1, MOST_DISPLAYS),
                hours(in),
                time(in, "restartAt"),
                in.has("counts") ? in.flag("counts") : usual.counts(),
                in.flag("shuffleDigits"),
                in.wholeNumber("volume", usual.volume(), 1, LobbySettings.LOUDEST),
                language == null ? usual.language() : language,
                PrinterSettings.read(in));
        in.nothingElse();
        return settings;
    }

    private static Optional<OpeningHours> hours(Fields in) {
        var opens = time(in, "opens");
        var closes = time(in, "closes");
        var days = in.has("days") ? days(in) : EnumSet.allOf(DayOfWeek.class);
        if (in.has("opens") != in.has("closes")) {
            in.note(in.has("opens") ? "opens" : "closes", "needs the other one of opens and closes, too");
        }
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (!opens.get().isBefore(closes.get())) {
            in.note("closes", "must be later than opens, on the same day");
        }
        return Optional.of(new OpeningHours(opens.get(), closes.get(), days));
    }

    private static Set<DayOfWeek> days(Fields in) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var names = in.texts("days");
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var day = Arrays.stream(DayOfWeek.values())
                    .filter(known -> known.name().equalsIgnoreCase(name))
                    .findFirst();
            if (day.isEmpty()) {
                in.note("days[" + i + "]", "must be one of " + week() + ", not " + quote(name));
            }
            day.ifPresent(days::add);
        }
        return days;
    }

    private static String week() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Optional<LocalTime> time(Fields in, String name) {
        var text = in.textOrNull(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!TIME.matcher(text).matches()) {
            in.note(name, "must be a time such as 07:30, not " + quote(text));
            return Optional.empty();
        }
        return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
    }
}
