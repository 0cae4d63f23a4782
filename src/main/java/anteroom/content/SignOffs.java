package anteroom.content;

import anteroom.content.json.Fields;
import anteroom.content.json.JsonText;
import anteroom.content.json.Limits;
import anteroom.content.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The sign-offs that a clinic keeps beside its own file: a clinician's for each language, and a translator's for each
 * translation. A sign-off counts only for what was signed: when anything of the {@link SignedWording} changes, it lapses.
 */
public record SignOffs(Path folder) {
    private static final System.Logger LOG = System.getLogger(SignOffs.class.getName());

    public static SignOffs in(Path folder) {
        return new SignOffs(folder);
    }

    /** Whether a clinician's is kept, valid or not. */
    public boolean has(Edition edition) {
        return Files.exists(file(edition));
    }

    /** The clinician's sign-off under which an edition may be shown; of a translation only with a qualified translator's. */
    public Optional<SignOff> of(Pack pack, SignedWording wording) {
        var edition = wording.edition();
        return pack.isTranslation(edition)
                        && valid(translators(edition), wording).isEmpty()
                ? Optional.empty()
                : of(wording);
    }

    /** The clinician's sign-off of this wording, if there is one. */
    public Optional<SignOff> of(SignedWording wording) {
        return valid(file(wording.edition()), wording);
    }

    private static Optional<SignOff> valid(Path file, SignedWording wording) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return read(file)
                .filter(signed -> signed.language().equals(wording.edition().language()))
                .filter(signed -> signed.wording().equals(wording.hash()));
    }

    /** Keeps a sign-off of the wording as it is now, and tells where. */
    public Path sign(SignedWording wording, String role, LocalDate date) throws IOException {
        return keep(file(wording.edition()), wording, role, date);
    }

    /** Keeps a translator's sign-off of the wording as it is now, and tells where. */
    public Path signAsTranslator(SignedWording wording, String role, LocalDate date) throws IOException {
        return keep(translators(wording.edition()), wording, role, date);
    }

    private Path keep(Path file, SignedWording wording, String role, LocalDate date) throws IOException {
        Files.createDirectories(folder);
        // a kiosk may read it at any time, so it is never there by halves
        var half = Files.writeString(folder.resolve(file.getFileName() + ".tmp"), JsonText.file(json -> {
            json.writeStringProperty("role", role);
            json.writeStringProperty("date", date.toString());
            json.writeStringProperty("language", wording.edition().language());
            json.writeStringProperty("wording", wording.hash());
        }));
        return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Changes with the sign-offs of an edition; costs less than to read them. */
    public String stamp(Edition edition) {
        return FileStamp.of(file(edition)) + " " + FileStamp.of(translators(edition));
    }

    private Path translators(Edition edition) {
        return folder.resolve("signoff-" + edition.language() + "-translator.json");
    }

    private Path file(Edition edition) {
        return folder.resolve("signoff-" + edition.language() + ".json");
    }

    /** A sign-off that cannot be read is none: the screens go on to say that nobody has reviewed them. */
    private static Optional<SignOff> read(Path file) {
        var problems = new ArrayList<Problem>();
        Optional<SignOff> signed = Optional.empty();
        try {
            signed = Fields.read(file.toString(), UntrustedFile.read(file, Limits.CLINIC_FILE), problems::add)
                    .flatMap(SignOffs::signOff);
        } catch (IOException | RuntimeException | Error e) {
            problems.add(Problem.ofFile(file.toString(), UntrustedFile.reason(e)));
        }
        problems.stream()
                .limit(Limits.NOTICES)
                .forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem.toString()));
        return problems.isEmpty() ? signed : Optional.empty();
    }

    private static Optional<SignOff> signOff(Fields in) {
        var role = in.text("role");
        var date = in.text("date");
        var language = in.text("language");
        var wording = in.text("wording");
        in.nothingElse();
        try {
            return Optional.of(new SignOff(role, LocalDate.parse(date), language, wording));
        } catch (DateTimeParseException e) {
            in.note("date", "must be a date such as 2025-03-31, not " + Problem.quote(date));
            return Optional.empty();
        }
    }
}
