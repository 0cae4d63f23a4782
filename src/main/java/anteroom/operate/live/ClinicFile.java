package anteroom.operate.live;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicWriter;
import anteroom.content.FileStamp;
import anteroom.content.InvalidContentException;
import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clinic's own file, reloaded when it changes. An invalid value keeps the previous one, a file that is not JSON keeps all
 * of them, and a missing file counts as deleted at the second look. Values that it does not set are those of the clinic's
 * group, from a file beside it.
 */
public final class ClinicFile {
    private static final Logger LOG = System.getLogger("anteroom.live");

    private final Path file;
    private final Path lastGood;
    /** What the file itself sets. */
    private volatile Clinic clinic;

    private volatile Clinic group = Clinic.unset();
    private String groupSeen = FileStamp.ABSENT;
    private volatile List<String> problems = List.of();
    private volatile List<String> groupProblems = List.of();
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
        return clinic.over(group);
    }

    /** Why the file, or a part of it, is not used: a line for each reason. */
    public List<String> problems() {
        return Stream.concat(problems.stream(), groupProblems.stream()).toList();
    }

    /** Reloads the files if they have changed, and returns whether any value has. */
    public synchronized boolean look() {
        Clinic before = clinic();
        lookAtOwn();
        lookAtGroup();
        return !clinic().equals(before);
    }

    private void lookAtGroup() {
        Path beside = ClinicLoader.group(file);
        String now = FileStamp.of(beside);
        if (now.equals(groupSeen)) {
            return;
        }
        groupSeen = now;
        try {
            group = ClinicLoader.loadIfAny(beside);
            groupProblems = List.of();
        } catch (InvalidContentException e) {
            groupProblems = tell(e.problems());
        }
    }

    private void lookAtOwn() {
        String now = FileStamp.of(file);
        boolean seenBefore = now.equals(seen);
        seen = now;
        if (now.equals(followed) || now.equals(FileStamp.ABSENT) && !seenBefore) {
            return;
        }
        followed = now;
        try {
            if (now.equals(FileStamp.ABSENT)) {
                clinic = Clinic.unset();
                problems = List.of();
                Files.deleteIfExists(lastGood);
            } else {
                take(ClinicLoader.bytes(file));
            }
        } catch (InvalidContentException e) {
            problems = tell(e.problems());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s last good file stays: {0}", e.toString());
        }
    }

    /** Follows what a file that holds these bytes says, and keeps that and nothing else. */
    private void take(byte[] bytes) throws InvalidContentException {
        ClinicLoader.Read read = ClinicLoader.read(file.toString(), bytes, clinic);
        clinic = read.clinic();
        problems = tell(read.problems());
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
            AtomicFile.write(lastGood, bytes);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s file cannot be kept: {0}", e.toString());
        }
    }

    private static List<String> tell(List<Problem> found) {
        List<String> lines = found.stream().map(Problem::toString).toList();
        Problems.brief(lines).forEach(problem -> LOG.log(Level.WARNING, "not used: {0}", problem));
        return lines;
    }

    /**
     * Writes values and settings to the file, after the same checks as when it is read.
     *
     * @return why nothing was written, a line for each reason; empty on success
     */
    public synchronized List<String> change(Clinic changed) {
        byte[] text = text(changed.without(group));
        try {
            ClinicLoader.load(file.toString(), text);
            AtomicFile.write(place(), text);
        } catch (InvalidContentException e) {
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
        } catch (InvalidContentException e) {
            return Clinic.unset();
        }
    }
}
