package anteroom.content;

import anteroom.content.json.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes the clinic's own file, as {@link ClinicLoader} reads it. Default settings are written, too. */
public final class ClinicWriter {
    private ClinicWriter() {}

    public static String of(Clinic clinic) {
        return JsonText.file(json -> {
            json.writeObjectPropertyStart("values");
            for (var value : ClinicValue.values()) {
                if (clinic.values().containsKey(value)) {
                    json.writeStringProperty(value.key(), clinic.values().get(value));
                }
            }
            json.writeEndObject();
            if (!clinic.translations().isEmpty()) {
                json.writeObjectPropertyStart("translations");
                new TreeMap<>(clinic.translations()).forEach((language, values) -> {
                    json.writeObjectPropertyStart(language);
                    new TreeMap<>(values).forEach((value, text) -> json.writeStringProperty(value.key(), text));
                    json.writeEndObject();
                });
                json.writeEndObject();
            }
            kiosk(clinic.kiosk(), json);
            lobby(clinic.lobby(), json);
        });
    }

    private static void kiosk(KioskSettings kiosk, JsonGenerator json) {
        json.writeObjectPropertyStart("kiosk");
        json.writeNumberProperty(
                "diagonal", BigDecimal.valueOf(kiosk.diagonal()).setScale(2, RoundingMode.HALF_UP));
        json.writeNumberProperty("idleSeconds", kiosk.idle().toSeconds());
        json.writeNumberProperty("warningSeconds", kiosk.warning().toSeconds());
        json.writeNumberProperty("guardMillis", kiosk.guard().toMillis());
        json.writeEndObject();
    }

    private static void lobby(LobbySettings lobby, JsonGenerator json) {
        json.writeObjectPropertyStart("lobby");
        json.writeNumberProperty("display", lobby.display());
        lobby.hours().ifPresent(hours -> {
            json.writeStringProperty("opens", hours.opens().toString());
            json.writeStringProperty("closes", hours.closes().toString());
            json.writeArrayPropertyStart("days");
            for (var day : DayOfWeek.values()) {
                if (hours.days().contains(day)) {
                    json.writeString(day.name().toLowerCase(Locale.ROOT));
                }
            }
            json.writeEndArray();
        });
        lobby.restartAt().ifPresent(time -> json.writeStringProperty("restartAt", time.toString()));
        json.writeBooleanProperty("counts", lobby.counts());
        json.writeBooleanProperty("shuffleDigits", lobby.shuffleDigits());
        json.writeNumberProperty("volume", lobby.volume());
        if (!lobby.language().isEmpty()) {
            json.writeStringProperty("language", lobby.language());
        }
        lobby.printer().ifPresent(printer -> {
            json.writeStringProperty("printer", printer.name());
            json.writeStringProperty("paper", printer.paper().key());
        });
        json.writeEndObject();
    }
}
