package anteroom.content;

import anteroom.content.language.LanguageRules;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A clinic's own values, and the settings of its kiosk.
 *
 * @param values in the language of the pack's original
 * @param translations those that are worded, by the tag of another language
 */
public record Clinic(
        Map<ClinicValue, String> values,
        Map<String, Map<ClinicValue, String>> translations,
        KioskSettings kiosk,
        LobbySettings lobby) {
    public Clinic {
        values = Map.copyOf(values);
        translations = Map.copyOf(translations);
    }

    public Clinic(Map<ClinicValue, String> values, KioskSettings kiosk, LobbySettings lobby) {
        this(values, Map.of(), kiosk, lobby);
    }

    public Clinic(Map<ClinicValue, String> values, KioskSettings kiosk) {
        this(values, kiosk, LobbySettings.usual());
    }

    public Clinic with(LobbySettings changed) {
        return new Clinic(values, translations, kiosk, changed);
    }

    public Clinic with(KioskSettings changed) {
        return new Clinic(values, translations, changed, lobby);
    }

    public Clinic with(Map<ClinicValue, String> changed) {
        return new Clinic(changed, translations, kiosk, lobby);
    }

    /** @param translation the tag of another language; empty for that of the original */
    public Map<ClinicValue, String> valuesIn(String translation) {
        return translation.isEmpty() ? values : translations.getOrDefault(translation, Map.of());
    }

    /** @param translation the tag of another language; empty for that of the original */
    public Clinic with(String translation, Map<ClinicValue, String> changed) {
        if (translation.isEmpty()) {
            return with(changed);
        }
        var all = new HashMap<>(translations);
        all.put(translation, Map.copyOf(changed));
        all.values().removeIf(Map::isEmpty);
        return new Clinic(values, all, kiosk, lobby);
    }

    /**
     * This clinic as an edition names its values. Names and numbers are the same in all languages. What is worded is set for
     * a translation apart; where it is not, the edition's own {@code otherwise} stands, never the original's language.
     */
    public Clinic in(Pack pack, Edition edition) {
        if (!pack.isTranslation(edition)) {
            return this;
        }
        var language = edition.language();
        var spoken = new EnumMap<ClinicValue, String>(ClinicValue.class);
        values.forEach((value, text) -> {
            if (!value.isWording()) {
                spoken.put(value, text);
            }
        });
        spoken.putAll(translations.getOrDefault(language, Map.of()));
        LanguageRules.builtIn(language)
                .map(LanguageRules::numbersToCall)
                .ifPresent(numbers -> value(ClinicValue.CRISIS_LINE)
                        .map(numbers::get)
                        .ifPresent(number -> spoken.put(ClinicValue.CRISIS_LINE, number)));
        return new Clinic(spoken, translations, kiosk, lobby);
    }

    /** This clinic with what its group has set where it has not. */
    public Clinic over(Clinic group) {
        var both = new HashMap<>(group.values());
        both.putAll(values);
        var clinic = new Clinic(both, group.translations(), kiosk, lobby);
        for (var language : translations.keySet()) {
            var words = new HashMap<>(group.valuesIn(language));
            words.putAll(valuesIn(language));
            clinic = clinic.with(language, words);
        }
        return clinic;
    }

    /** This clinic without what its group has set just so. */
    public Clinic without(Clinic group) {
        var own = new HashMap<>(values);
        own.entrySet().removeAll(group.values().entrySet());
        var clinic = with(own);
        for (var language : translations.keySet()) {
            var words = new HashMap<>(valuesIn(language));
            words.entrySet().removeAll(group.valuesIn(language).entrySet());
            clinic = clinic.with(language, words);
        }
        return clinic;
    }

    /** A clinic that has set nothing yet. */
    public static Clinic unset() {
        return new Clinic(Map.of(), KioskSettings.usual());
    }

    /**
     * A made-up clinic that has set everything, for checking wording.
     *
     * @param wording its values in another language, by their keys
     */
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
    public Optional<String> render(CitedLine line) {
        return fill(line.text()).or(() -> Optional.ofNullable(line.otherwise()).flatMap(this::fill));
    }

    Optional<String> fill(String text) {
        return Placeholders.fill(text, this::value);
    }
}
