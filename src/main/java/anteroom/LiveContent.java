package anteroom;

import anteroom.content.Clinic;
import anteroom.content.PackSource;
import anteroom.content.SignOffs;
import anteroom.content.Sources;
import anteroom.files.StateFolder;
import anteroom.live.ClinicFile;
import anteroom.live.PackShelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is shown, while the clinic may change its pack and its file at any time. Used by the toolkit's thread and another. */
final class LiveContent {
    private final Path folder;
    private final ClinicFile clinicFile;
    private final Optional<PackShelf> shelf;
    private String signOffs;

    /** @param safe whether nothing but what the program brings along is to be shown */
    LiveContent(Path clinicFile, StateFolder state, boolean safe) {
        this.folder = clinicFile.toAbsolutePath().getParent();
        this.clinicFile = new ClinicFile(clinicFile, state.file("clinic.last-good.json"));
        // A pack may be what crashed the kiosk, so it is not even opened then.
        this.shelf = safe
                ? Optional.empty()
                : Optional.of(new PackShelf(folder.resolve("pack"), state.file("pack.last-good.zip")));
        this.signOffs = signOffTraces();
    }

    /** Everything for a kiosk, as it is now. */
    Content now() {
        PackShelf.Shown shown = shown();
        Clinic clinic = shelf.isPresent() ? clinicFile.clinic() : Clinic.unset();
        return new Content(
                shown.pack(),
                shown.files(),
                shelf.isPresent() ? PackSource.folder(folder) : PackSource.builtIn(),
                clinic,
                new Sources(shown.pack().sheets()),
                SignOffs.in(folder));
    }

    /** Looks at the files, and says whether something else is to be shown. */
    boolean look() {
        boolean clinicChanged = clinicFile.look();
        boolean packChanged = shelf.isPresent() && shelf.get().look();
        return packChanged | signOffsChanged() | (shelf.isPresent() && clinicChanged);
    }

    private boolean signOffsChanged() {
        String now = signOffTraces();
        boolean changed = !now.equals(signOffs);
        signOffs = now;
        return changed;
    }

    private String signOffTraces() {
        return shown().pack().editions().stream()
                .map(SignOffs.in(folder)::traces)
                .collect(Collectors.joining("\n"));
    }

    private PackShelf.Shown shown() {
        return shelf.map(PackShelf::shown).orElseGet(PackShelf::builtIn);
    }

    ClinicFile clinicFile() {
        return clinicFile;
    }

    /** Why some of the clinic's files are not followed, a line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(clinicFile.problems());
        shelf.ifPresent(pack -> problems.addAll(pack.problems()));
        return problems;
    }
}
