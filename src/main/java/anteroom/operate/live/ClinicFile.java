package anteroom.operate.live;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicRefused;
import anteroom.content.ClinicWriter;
import anteroom.content.FileStamp;
import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import anteroom.operate.files.WholeFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The clinic's own file, reloaded when it changes. An invalid value keeps the previous one, a file that is not JSON keeps all
 * of them, and a missing file counts as deleted at the second look.
 */
public final class ClinicFile {
    private static final Logger LOG = System.getLogger("anteroom.live");

    private final Path file;
    private final Path lastGood;
    private volatile Clinic clinic;
    private volatile List<String> problems = List.of();
    private String seen = "";
    private String followed = "";

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

    public Clinic clinic() {
        return clinic;
    }

    /** Why the file, or a part of it, is not used: a line for each reason. */
    public List<String> problems() {
        return problems;
    }

    /** Reloads the file if it has changed, and returns whether any value has. */
    public synchronized boolean look() {
        String now = FileStamp.of(file);
        boolean seenBefore = now.equals(seen);
        seen = now;
        if (now.equals(followed) || now.equals(FileStamp.ABSENT) && !seenBefore) {
            return false;
        }
        followed = now;
        Clinic before = clinic;
        try {
            if (now.equals(FileStamp.ABSENT)) {
                clinic = Clinic.unset();
                problems = List.of();
                Files.deleteIfExists(lastGood);
            } else {
                take(ClinicLoader.bytes(file));
            }
        } catch (ClinicRefused e) {
            tell(e.problems());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s last good file stays: {0}", e.toString());
        }
        return !clinic.equals(before);
    }

    /** Follows what a file that holds these bytes says, and keeps that and nothing else. */
    private void take(byte[] bytes) throws ClinicRefused {
        ClinicLoader.Read read = ClinicLoader.read(file.toString(), bytes, clinic);
        clinic = read.clinic();
        tell(read.problems());
        keep(read.problems().isEmpty() ? bytes : text(clinic));
    }

    /** Writes what is kept for the next start once more, in case that it is gone. */
    public synchronized void keepAgain() {
        if (!followed.equals(FileStamp.ABSENT)) {
            keep(text(clinic));
        }
    }

    private void keep(byte[] bytes) {
        try {
            WholeFile.write(lastGood, bytes);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s file cannot be kept: {0}", e.toString());
        }
    }

    private void tell(List<Problem> found) {
        problems = found.stream().map(Problem::toString).toList();
        Problems.brief(problems).forEach(problem -> LOG.log(Level.WARNING, "not used: {0}", problem));
    }

    /**
     * Writes values and settings to the file, after the same checks as when it is read.
     *
     * @return why nothing was written, a line for each reason; empty on success
     */
    public synchronized List<String> change(Clinic changed) {
        byte[] text = text(changed);
        try {
            ClinicLoader.load(file.toString(), text);
            WholeFile.write(place(), text);
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

    private static byte[] text(Clinic clinic) {
        return ClinicWriter.of(clinic).getBytes(StandardCharsets.UTF_8);
    }

    /** The file itself: a package keeps it where the kiosk may write, and has a link lead there from where root looks for it. */
    private Path place() throws IOException {
        return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
    }

    private Clinic kept() {
        if (Files.notExists(lastGood)) {
            return Clinic.unset();
        }
        try {
            // a newer program may be stricter; what it still takes is better than nothing
            return ClinicLoader.read(lastGood.toString(), ClinicLoader.bytes(lastGood), Clinic.unset())
                    .clinic();
        } catch (ClinicRefused e) {
            return Clinic.unset();
        }
    }
}
