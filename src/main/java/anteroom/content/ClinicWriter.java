package anteroom.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the clinic's own file, as {@link ClinicLoader} reads it. What is as usual is written too, to be found there. */
public final class ClinicWriter {
    private ClinicWriter() {}

    public static String of(Clinic clinic) {
        List<String> values = new ArrayList<>();
        for (var value : ClinicValue.values()) {
            if (clinic.values().containsKey(value)) {
                values.add(field(value.key(), quoted(clinic.values().get(value))));
            }
        }
        var kiosk = clinic.kiosk();
        List<String> behaviour = List.of(
                field("diagonal", String.format(Locale.ROOT, "%.2f", kiosk.diagonal())),
                field("idleSeconds", kiosk.idle().toSeconds()),
                field("warningSeconds", kiosk.warning().toSeconds()),
                field("guardMillis", kiosk.guard().toMillis()));
        return "{\n"
                + String.join(
                        ",\n",
                        object("values", values),
                        object("kiosk", behaviour),
                        object("lobby", lobby(clinic.lobby())))
                + "\n}\n";
    }

    private static List<String> lobby(LobbySettings lobby) {
        List<String> fields = new ArrayList<>();
        fields.add(field("display", lobby.display()));
        lobby.hours().ifPresent(hours -> {
            fields.add(field("opens", quoted(hours.opens().toString())));
            fields.add(field("closes", quoted(hours.closes().toString())));
            fields.add(field("days", days(hours)));
        });
        lobby.restartAt().ifPresent(time -> fields.add(field("restartAt", quoted(time.toString()))));
        fields.add(field("counts", lobby.counts()));
        fields.add(field("shuffleDigits", lobby.shuffleDigits()));
        fields.add(field("volume", lobby.volume()));
        return fields;
    }

    private static String days(OpeningHours hours) {
        List<String> days = new ArrayList<>();
        for (var day : DayOfWeek.values()) {
            if (hours.days().contains(day)) {
                days.add(quoted(day.name().toLowerCase(Locale.ROOT)));
            }
        }
        return "[" + String.join(", ", days) + "]";
    }

    private static String object(String name, List<String> fields) {
        if (fields.isEmpty()) {
            return "  " + quoted(name) + ": {}";
        }
        return "  " + quoted(name) + ": {\n    " + String.join(",\n    ", fields) + "\n  }";
    }

    private static String field(String name, Object value) {
        return quoted(name) + ": " + value;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
