package anteroom.live;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicRefused;
import anteroom.content.ClinicText;
import anteroom.files.WholeFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The clinic's own file, which may change while the kiosk runs; a mistake in it leaves the values as they were. */
public final class ClinicFile {
    private static final Logger LOG = System.getLogger("anteroom.live");
    private static final int LARGEST = 1024 * 1024;

    private final Path file;
    private final Path lastGood;
    private Clinic clinic;
    private List<String> problems = List.of();
    private String seen = "";

    /**
     * Reads the file, or the last good one.
     *
     * @param lastGood the file in which the last good one is kept
     */
    public ClinicFile(Path file, Path lastGood) {
        this.file = file;
        this.lastGood = lastGood;
        this.clinic = kept();
        look();
    }

    public synchronized Clinic clinic() {
        return clinic;
    }

    /** Why the file as it stands is not followed, a line each. */
    public synchronized List<String> problems() {
        return problems;
    }

    /** Looks at the file, and says whether something in it is other than before. */
    public synchronized boolean look() {
        String now = traces();
        if (now.equals(seen)) {
            return false;
        }
        seen = now;
        try {
            Clinic before = clinic;
            clinic = ClinicLoader.loadIfAny(file);
            problems = List.of();
            keep();
            return !clinic.equals(before);
        } catch (ClinicRefused e) {
            problems = e.problems().stream().map(Object::toString).toList();
            problems.forEach(problem -> LOG.log(Level.WARNING, "the clinic''s file is refused: {0}", problem));
            return false;
        }
    }

    /**
     * Writes other values and settings into the file, if they pass the same checks as a file that was written by hand.
     * What is refused or cannot be written is told, a line each, and changes nothing.
     */
    public synchronized List<String> change(Clinic changed) {
        Path draft = lastGood.resolveSibling("clinic.draft.json");
        byte[] text = ClinicText.of(changed).getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(draft, text);
            ClinicLoader.load(draft);
            Files.deleteIfExists(draft);
            WholeFile.write(file, text);
        } catch (ClinicRefused e) {
            return e.problems().stream()
                    .map(problem -> problem.field() + ": " + problem.message())
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s file cannot be written: {0}", e.toString());
            return List.of(file + ": " + e.getMessage());
        }
        look();
        return List.of();
    }

    private void keep() {
        try {
            Optional<byte[]> bytes = WholeFile.read(file, LARGEST);
            if (bytes.isPresent()) {
                WholeFile.write(lastGood, bytes.get());
            } else {
                Files.deleteIfExists(lastGood);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s file cannot be kept: {0}", e.toString());
        }
    }

    private Clinic kept() {
        try {
            return ClinicLoader.loadIfAny(lastGood);
        } catch (ClinicRefused e) {
            return Clinic.unset();
        }
    }

    private String traces() {
        try {
            return Files.notExists(file) ? "none" : Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
