package anteroom.content;

import static anteroom.json.Problem.quote;

import anteroom.json.Fields;
import anteroom.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the clinic's own file, as strictly as a pack. */
public final class ClinicLoader {
    private static final int LONGEST_VALUE = 300;
    private static final Pattern NUMBER_TO_CALL = Pattern.compile("\\+?[0-9][0-9 ()./-]*");

    private ClinicLoader() {}

    /** What a file sets; a clinic that has not written one yet has set nothing. */
    public static Clinic loadIfAny(Path file) throws ClinicRefused {
        return Files.notExists(file) ? Clinic.unset() : load(file);
    }

    public static Clinic load(Path file) throws ClinicRefused {
        List<Problem> problems = new ArrayList<>();
        var clinic = Clinic.unset();
        try {
            var bytes = SmallFile.read(file, PackSource.LARGEST_FILE);
            clinic = Fields.read(file.toString(), bytes, problems::add)
                    .map(ClinicLoader::clinic)
                    .orElse(clinic);
        } catch (IOException e) {
            problems.add(Problem.ofFile(file.toString(), SmallFile.reason(e)));
        }
        if (!problems.isEmpty()) {
            throw new ClinicRefused(problems);
        }
        return clinic;
    }

    private static Clinic clinic(Fields in) {
        Map<ClinicValue, String> values =
                in.objectIfAny("values").map(ClinicLoader::values).orElse(Map.of());
        var kiosk = in.objectIfAny("kiosk").map(ClinicLoader::kiosk).orElse(KioskSettings.usual());
        var lobby = in.objectIfAny("lobby").map(LobbyFields::read).orElse(LobbySettings.usual());
        in.nothingElse();
        return new Clinic(values, kiosk, lobby);
    }

    private static Map<ClinicValue, String> values(Fields in) {
        var values = new EnumMap<ClinicValue, String>(ClinicValue.class);
        for (var value : ClinicValue.values()) {
            var text = in.textOrNull(value.key());
            if (text != null) {
                check(value, text, in);
                values.put(value, text);
            }
        }
        in.nothingElse();
        return values;
    }

    private static void check(ClinicValue value, String text, Fields in) {
        if (text.length() > LONGEST_VALUE) {
            in.note(value.key(), "is longer than " + LONGEST_VALUE + " characters");
        }
        if (text.contains("{") || text.contains("}")) {
            in.note(value.key(), "must not hold braces");
        }
        switch (value) {
            case PHONE, AFTER_HOURS, EMERGENCY_NUMBER, CRISIS_LINE -> {
                if (!NUMBER_TO_CALL.matcher(text).matches()) {
                    in.note(value.key(), "must be a number to call, not " + quote(text));
                } else if (value == ClinicValue.CRISIS_LINE) {
                    CrisisLine.fault(text).ifPresent(fault -> in.note(value.key(), fault));
                }
            }
            case DRIVING_RULE -> DrivingRule.fault(text).ifPresent(fault -> in.note(value.key(), fault));
            default -> {}
        }
    }

    private static KioskSettings kiosk(Fields in) {
        var usual = KioskSettings.usual();
        var settings = new KioskSettings(
                within(in, "diagonal", usual.diagonal(), 5, 100),
                Duration.ofSeconds(whole(in, "idleSeconds", usual.idle().toSeconds(), 20, 3600)),
                // half a minute is what somebody needs who reads slowly or has to find the screen again
                Duration.ofSeconds(whole(in, "warningSeconds", usual.warning().toSeconds(), 30, 600)),
                // a longer guard would feel like a broken screen
                Duration.ofMillis(whole(in, "guardMillis", usual.guard().toMillis(), 0, 500)));
        in.nothingElse();
        return settings;
    }

    private static double within(Fields in, String name, double usual, double least, double most) {
        var given = in.number(name);
        if (given.isEmpty()) {
            return usual;
        }
        double number = given.get().doubleValue();
        if (number < least || number > most) {
            in.note(name, "must be from %.0f to %.0f, not %s".formatted(least, most, given.get()));
        }
        return number;
    }

    private static long whole(Fields in, String name, long usual, long least, long most) {
        var given = in.wholeNumber(name);
        if (given.isEmpty()) {
            return usual;
        }
        if (given.get() < least || given.get() > most) {
            in.note(name, "must be from %d to %d, not %d".formatted(least, most, given.get()));
        }
        return given.get();
    }
}
