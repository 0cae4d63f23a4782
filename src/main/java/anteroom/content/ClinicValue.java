package anteroom.content;

import anteroom.content.language.LanguageRules;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that each clinic sets for itself. A line of the pack refers to it in braces, as in {@code {clinic.phone}}.
 */
public enum ClinicValue {
    NAME("name", null, "Harbor Light Clinic"),
    PHONE("phone", null, "555-0100"),
    AFTER_HOURS("afterHours", null, "555-0101"),
    EMERGENCY_NUMBER("emergencyNumber", "911", "911"),
    CRISIS_LINE("crisisLine", "988", "988"),
    FASTING_RULE(
            "fastingRule", null, "Eat nothing for 6 hours before you come. You may sip water until 2 hours before."),
    ARRIVAL("arrival", null, "15 minutes early"),
    VISIT_LENGTH("visitLength", null, "about 2 hours"),
    DRIP_LENGTH("dripLength", null, "40 minutes"),
    PAIN_LENGTH("painLength", null, "about 4 hours"),
    RECOVERY("recovery", null, "about 1 hour"),
    ESCORT_RULE("escortRule", null, "An adult must come in and take you home."),
    OVERNIGHT("overnight", null, "Have an adult stay with you tonight."),
    COMPANION_RULE("companionRule", null, "One person may sit with you."),
    ROOM("room", null, "You have a chair in a bay with curtains."),
    CALL_LOBBY("callLobby", null, "Ring the bell at the desk."),
    CALL_ROOM("callRoom", null, "Press the red button on your chair."),
    BLOOD_PRESSURE_CHECKS("bloodPressureChecks", null, "We check it before, during and after."),
    NAUSEA_MEDICINE("nauseaMedicine", null, "We can give you a medicine for it through the IV."),
    PERSONAL_ITEMS("personalItems", null, "Take out contact lenses. Keep your glasses and hearing aids."),
    DRIVING_RULE("drivingRule", null, "Do not drive for 24 hours, and not before a full night's sleep."),
    WHO_PAYS("whoPays", null, "Our front desk tells you what you pay before each visit."),
    WEB_ADDRESS("webAddress", null, "harborlight.example/home");

    private final String key;
    private final @Nullable String preset;
    private final String example;

    ClinicValue(String key, @Nullable String preset, String example) {
        this.key = key;
        this.preset = preset;
        this.example = example;
    }

    /** Its name in the clinic's file and, after {@code clinic.}, in a line. */
    public String key() {
        return key;
    }

    public Optional<String> preset() {
        return Optional.ofNullable(preset);
    }

    /** A valid value, for checking wording without a clinic. */
    public String example() {
        return example;
    }

    /** The example in another language, if the rules of that language have one. */
    public String example(String language) {
        return LanguageRules.builtIn(language)
                .map(rules -> rules.examples().get(key))
                .orElse(example);
    }

    /** Whether it is worded in a language, and not a name or a number. */
    public boolean isWording() {
        return this != NAME && this != WEB_ADDRESS && !isCalled();
    }

    boolean isCalled() {
        return switch (this) {
            case PHONE, AFTER_HOURS, EMERGENCY_NUMBER, CRISIS_LINE -> true;
            default -> false;
        };
    }

    /** Normalises white space and, in phone numbers, dashes. */
    String tidy(String written) {
        return isCalled()
                ? PhoneNumber.tidy(written)
                : this == WEB_ADDRESS ? written.strip().replaceFirst("^https://", "") : written.strip();
    }

    /** Whether a sign-off covers it. The front desk may change the clinic's own numbers without a new sign-off. */
    boolean isSigned() {
        return this != PHONE && this != AFTER_HOURS;
    }

    public static Optional<ClinicValue> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    static String known() {
        return Arrays.stream(values()).map(ClinicValue::key).collect(Collectors.joining(", "));
    }
}
