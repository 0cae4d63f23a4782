package anteroom.content;

import static anteroom.content.json.Problem.quote;

import anteroom.content.json.Characters;
import anteroom.content.json.Fields;
import anteroom.content.json.Limits;
import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import anteroom.content.language.LanguageRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the clinic's own file. {@link #load} refuses a file with any mistake; {@link #read} replaces each refused value by
 * the previous one, and refuses only a file that is not JSON.
 */
public final class ClinicLoader {
    /** Short enough for a code that a phone reads, and with nothing in it that could say who has read it. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:/[A-Za-z0-9._~/-]{0,60})?");

    private ClinicLoader() {}

    /**
     * @param problems each value that was refused, and what replaces it
     */
    public record Read(Clinic clinic, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** The file with the values of a clinic's group, which lies beside the clinic's own. */
    public static Path group(Path file) {
        return file.resolveSibling("group.json");
    }

    /** A clinic's own file over that of its group, as the kiosk shows them; a missing one sets nothing. */
    public static Clinic loadWithGroup(Path file) throws InvalidContentException {
        return loadIfAny(file).over(loadIfAny(group(file)));
    }

    /** As {@link #load(Path)}; a missing file sets nothing. */
    public static Clinic loadIfAny(Path file) throws InvalidContentException {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) ? Clinic.unset() : load(file);
    }

    /** @throws InvalidContentException if anything in the file is wrong */
    public static Clinic load(Path file) throws InvalidContentException {
        return load(file.toString(), bytes(file));
    }

    /**
     * @param name of the file, for messages
     * @throws InvalidContentException if anything in it is wrong
     */
    public static Clinic load(String name, byte[] bytes) throws InvalidContentException {
        var problems = new Problems();
        var clinic = clinic(name, bytes, problems);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems.list());
        }
        return clinic.orElseThrow();
    }

    /**
     * Keeps what is valid.
     *
     * @param name of the file, for messages
     * @param before its values and settings replace those that are refused
     * @throws InvalidContentException if the file as a whole cannot be read
     */
    public static Read read(String name, byte[] bytes, Clinic before) throws InvalidContentException {
        var problems = new Problems();
        var refused = new HashSet<String>();
        var previousValues = new PreviousValues(before);
        var clinic = clinic(name, bytes, problem -> {
            refused.add(problem.field());
            problems.accept(previousValues.withReplacement(problem));
        });
        if (clinic.isEmpty()) {
            throw new InvalidContentException(problems.list());
        }
        return new Read(previousValues.withPrevious(clinic.get(), refused), problems.list());
    }

    /** @throws InvalidContentException whose problem says why the file cannot be read */
    public static byte[] bytes(Path file) throws InvalidContentException {
        try {
            return UntrustedFile.read(file, Limits.CLINIC_FILE);
        } catch (IOException | RuntimeException | Error e) {
            throw new InvalidContentException(List.of(Problem.ofFile(file.toString(), UntrustedFile.reason(e))));
        }
    }

    private static Optional<Clinic> clinic(String name, byte[] bytes, Consumer<Problem> problems) {
        try {
            return Fields.read(name, bytes, problems).map(ClinicLoader::clinic);
        } catch (RuntimeException | Error e) {
            problems.accept(Problem.ofFile(name, UntrustedFile.reason(e)));
            return Optional.empty();
        }
    }

    private static Clinic clinic(Fields in) {
        Map<ClinicValue, String> values =
                in.objectIfAny("values").map(ClinicLoader::values).orElse(Map.of());
        var kiosk = in.objectIfAny("kiosk").map(KioskSettings::read).orElse(KioskSettings.usual());
        var lobby = in.objectIfAny("lobby").map(LobbySettings::read).orElse(LobbySettings.usual());
        var translations =
                in.objectIfAny("translations").map(ClinicLoader::translations).orElse(Map.of());
        in.nothingElse();
        return new Clinic(values, translations, kiosk, lobby);
    }

    private static Map<ClinicValue, String> values(Fields in) {
        var values = new EnumMap<ClinicValue, String>(ClinicValue.class);
        for (var value : ClinicValue.values()) {
            in.written(value.key()).map(value::tidy).ifPresent(text -> {
                fault(value, "en", text).ifPresent(fault -> in.note(value.key(), fault));
                values.put(value, text);
            });
        }
        in.nothingElse();
        return values;
    }

    private static Map<String, Map<ClinicValue, String>> translations(Fields in) {
        var translations = new HashMap<String, Map<ClinicValue, String>>();
        for (var language : in.names()) {
            in.objectIfAny(language).ifPresent(one -> translations.put(language, translation(language, one)));
        }
        return translations;
    }

    /** What is refused is left out: its line then says its {@code otherwise}. */
    private static Map<ClinicValue, String> translation(String language, Fields in) {
        var values = new EnumMap<ClinicValue, String>(ClinicValue.class);
        for (var value : ClinicValue.values()) {
            if (value.isWording()) {
                in.written(value.key())
                        .map(value::tidy)
                        .ifPresent(text -> fault(value, language, text)
                                .ifPresentOrElse(fault -> in.note(value.key(), fault), () -> values.put(value, text)));
            }
        }
        in.nothingElse();
        return values;
    }

    private static Optional<String> fault(ClinicValue value, String language, String text) {
        var characters = Characters.fault(text);
        if (characters.isPresent()) {
            return characters;
        } else if (text.length() > Limits.CLINIC_VALUE) {
            return Optional.of("is longer than " + Limits.CLINIC_VALUE + " characters");
        } else if (text.contains("{") || text.contains("}")) {
            return Optional.of("must not hold braces");
        } else if (value.isCalled() && !PhoneNumber.is(text)) {
            return Optional.of("must be a number to call, not " + quote(text));
        } else if (value == ClinicValue.CRISIS_LINE && !PhoneNumber.isCrisisLine(text)) {
            return Optional.of("must be a crisis line such as 988 or 116 123, or a whole phone number");
        } else if (value == ClinicValue.WEB_ADDRESS && !ADDRESS.matcher(text).matches()) {
            return Optional.of("must be an address such as " + value.example()
                    + ": a name and, after a slash, at most 60 letters, digits, dots and hyphens");
        } else if (value == ClinicValue.DRIVING_RULE) {
            return LanguageRules.builtIn(language)
                    .map(rules -> rules.driving().fault(text))
                    .orElse(Optional.of("cannot be checked in " + language + "; leave it out"));
        }
        return Optional.empty();
    }
}
