package anteroom.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A clinic's own values, and the settings of its kiosk. */
public record Clinic(Map<ClinicValue, String> values, KioskSettings kiosk, LobbySettings lobby) {
    public Clinic {
        values = Map.copyOf(values);
    }

    /** A clinic with the default lobby settings. */
    public Clinic(Map<ClinicValue, String> values, KioskSettings kiosk) {
        this(values, kiosk, LobbySettings.usual());
    }

    /** This clinic with other lobby settings. */
    public Clinic with(LobbySettings changed) {
        return new Clinic(values, kiosk, changed);
    }

    /** This clinic with what its group has set where it has not. */
    public Clinic over(Clinic group) {
        var both = new HashMap<>(group.values());
        both.putAll(values);
        return new Clinic(both, kiosk, lobby);
    }

    /** This clinic without what its group has set just so. */
    public Clinic without(Clinic group) {
        var own = new HashMap<>(values);
        own.entrySet().removeAll(group.values().entrySet());
        return new Clinic(own, kiosk, lobby);
    }

    /** A clinic that has set nothing yet. */
    public static Clinic unset() {
        return new Clinic(Map.of(), KioskSettings.usual());
    }

    /** A made-up clinic that has set everything, for checking wording. */
    public static Clinic example() {
        return example(Map.of());
    }

    /** @param wording its values in another language, by their keys */
    public static Clinic example(Map<String, String> wording) {
        var values = new EnumMap<ClinicValue, String>(ClinicValue.class);
        for (var value : ClinicValue.values()) {
            values.put(value, wording.getOrDefault(value.key(), value.example()));
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

    /** A line's text with this clinic's values, or its {@code otherwise}; empty when a value that it needs is not set. */
    public Optional<String> render(Line line) {
        return fill(line.text()).or(() -> Optional.ofNullable(line.otherwise()).flatMap(this::fill));
    }

    Optional<String> fill(String text) {
        return Placeholders.fill(text, this::value);
    }
}
