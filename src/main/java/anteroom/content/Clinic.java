package anteroom.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What this clinic says of itself, and how its kiosk is set up. */
public record Clinic(Map<ClinicValue, String> values, KioskSettings kiosk, LobbySettings lobby) {
    public Clinic {
        values = Map.copyOf(values);
    }

    /** A clinic whose kiosk stands in its lobby as usual. */
    public Clinic(Map<ClinicValue, String> values, KioskSettings kiosk) {
        this(values, kiosk, LobbySettings.usual());
    }

    /** The same clinic, whose kiosk stands in its lobby in another way. */
    public Clinic with(LobbySettings changed) {
        return new Clinic(values, kiosk, changed);
    }

    /** A clinic that has set nothing yet. */
    public static Clinic unset() {
        return new Clinic(Map.of(), KioskSettings.usual());
    }

    /** A made-up clinic that has set everything, for checking wording. */
    public static Clinic example() {
        var values = new EnumMap<ClinicValue, String>(ClinicValue.class);
        for (var value : ClinicValue.values()) {
            values.put(value, value.example());
        }
        return new Clinic(values, KioskSettings.usual());
    }

    public Optional<String> value(ClinicValue value) {
        return Optional.ofNullable(values.get(value)).or(value::preset);
    }

    /** The value of that name, such as {@code phone}; empty when it is not set or there is none. */
    public Optional<String> value(String name) {
        return ClinicValue.of(name).flatMap(this::value);
    }

    /** What a line says here; empty when it is left out, because it needs a value that is not set. */
    public Optional<String> say(Line line) {
        return fill(line.text()).or(() -> Optional.ofNullable(line.otherwise()).flatMap(this::fill));
    }

    Optional<String> fill(String text) {
        return Placeholders.fill(text, this::value);
    }
}
