package anteroom.content;

import static anteroom.content.json.Problem.quote;

import anteroom.content.json.Fields;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When the clinic is open. Outside of these hours the screen is dark, and wakes at a touch.
 *
 * @param closes on the same day as it opens
 */
public record OpeningHours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days) {
    /** A clock that shows a year outside of these has not been set. */
    private static final int FIRST_YEAR = 2025;

    private static final int LAST_YEAR = 2099;

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");

    public OpeningHours {
        days = Set.copyOf(days);
    }

    /** Whether the clinic is open; always true by a clock that has not been set. */
    public boolean open(LocalDateTime now) {
        if (now.getYear() < FIRST_YEAR || now.getYear() > LAST_YEAR) {
            return true;
        }
        return days.contains(now.getDayOfWeek())
                && !now.toLocalTime().isBefore(opens)
                && now.toLocalTime().isBefore(closes);
    }

    static Optional<OpeningHours> read(Fields in) {
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
            var field = "days[" + i + "]";
            Arrays.stream(DayOfWeek.values())
                    .filter(known -> known.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresentOrElse(
                            days::add, () -> in.note(field, "must be one of " + week() + ", not " + quote(name)));
        }
        return days;
    }

    private static String week() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** An optional time of day, such as {@code 07:30}. */
    static Optional<LocalTime> time(Fields in, String name) {
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
