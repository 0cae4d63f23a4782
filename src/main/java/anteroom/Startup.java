package anteroom;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicRefused;
import anteroom.files.StateFolder;
import anteroom.files.WholeFile;
import anteroom.watch.CrashMarks;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one run of the kiosk starts from. Nothing that a file may hold keeps it from starting.
 *
 * @param safe whether the last starts went so wrong that this one uses nothing but what the program brings along
 * @param problems what staff should know of the files that were read, a line each
 */
public record Startup(Content content, StateFolder state, CrashMarks marks, boolean safe, List<String> problems) {
    private static final Logger LOG = System.getLogger("anteroom.startup");

    public Startup {
        problems = List.copyOf(problems);
    }

    /** Reads everything for a run. */
    public static Startup of(Path clinicFile) {
        StateFolder state = StateFolder.beside(clinicFile);
        Path folder = clinicFile.toAbsolutePath().getParent();
        CrashMarks marks = new CrashMarks(state.file("crashes"));
        if (marks.start()) {
            LOG.log(Level.WARNING, "several crashes in a row: safe mode");
            // A graphics driver is a usual reason for crashes, and the kiosk can do without it.
            System.setProperty("prism.order", "sw");
            return new Startup(Content.builtIn(Clinic.unset(), folder), state, marks, true, List.of());
        }
        Path lastGood = state.file("clinic.last-good.json");
        try {
            Clinic clinic = ClinicLoader.loadIfAny(clinicFile);
            keep(clinicFile, lastGood);
            return new Startup(Content.builtIn(clinic, folder), state, marks, false, List.of());
        } catch (ClinicRefused e) {
            List<String> problems = e.problems().stream().map(Object::toString).toList();
            problems.forEach(problem -> LOG.log(Level.WARNING, "the clinic''s file is refused: {0}", problem));
            return new Startup(Content.builtIn(lastGood(lastGood), folder), state, marks, false, problems);
        }
    }

    /** A clinic whose file has just been spoilt is still the clinic that it was. */
    private static Clinic lastGood(Path file) {
        try {
            return ClinicLoader.loadIfAny(file);
        } catch (ClinicRefused e) {
            return Clinic.unset();
        }
    }

    private static void keep(Path clinicFile, Path lastGood) {
        try {
            if (Files.exists(clinicFile)) {
                WholeFile.write(lastGood, Files.readAllBytes(clinicFile));
            } else {
                Files.deleteIfExists(lastGood);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s file cannot be kept: {0}", e.toString());
        }
    }
}
