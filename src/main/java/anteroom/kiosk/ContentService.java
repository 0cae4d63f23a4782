package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.PackSource;
import anteroom.content.SignOffs;
import anteroom.operate.files.StateFolder;
import anteroom.operate.live.ClinicFile;
import anteroom.operate.live.PackStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown, while the clinic may change its pack and its file at any time. Used by the toolkit's thread and another. */
final class ContentService {
    private final Path folder;
    private final Optional<ClinicFile> clinicFile;
    private final Optional<PackStore> shelf;
    private String signOffs;
    private @Nullable Content content;

    private ContentService(Path folder, Optional<ClinicFile> clinicFile, Optional<PackStore> shelf) {
        this.folder = folder;
        this.clinicFile = clinicFile;
        this.shelf = shelf;
        this.signOffs = signOffStamps();
        now();
    }

    /** What the clinic has set and put into its folder. */
    static ContentService of(Path clinicFile, StateFolder state) {
        Path folder = clinicFile.toAbsolutePath().getParent();
        return new ContentService(
                folder,
                Optional.of(new ClinicFile(clinicFile, state.file("clinic.last-good.json"))),
                Optional.of(new PackStore(folder.resolve("pack"), state.file("pack.last-good.zip"))));
    }

    /** Nothing but what the program brings along: a file of the clinic's may be what crashed the kiosk, so none is read. */
    static ContentService safe(Path clinicFile) {
        return new ContentService(clinicFile.toAbsolutePath().getParent(), Optional.empty(), Optional.empty());
    }

    /**
     * Everything for a kiosk, as it was at the last look. Whether it is signed off takes reading all pictures, so it is
     * made anew only when something of it has changed.
     */
    synchronized Content now() {
        PackStore.Shown shown = shown();
        Content before = content;
        if (before != null && before.pack() == shown.pack() && before.clinic().equals(clinic())) {
            return before;
        }
        Content now = Content.of(
                shown.pack(),
                shown.files(),
                shelf.map(PackStore::own).orElseGet(PackSource::builtIn),
                clinic(),
                isSafe() ? Optional.empty() : Optional.of(SignOffs.in(folder)));
        content = now;
        return now;
    }

    /** What the clinic has set. */
    Clinic clinic() {
        return clinicFile.map(ClinicFile::clinic).orElseGet(Clinic::unset);
    }

    /** Writes what the clinic sets; told is why that was refused, a line each. In safe mode nothing is written. */
    List<String> change(Clinic changed, String safeMode) {
        return clinicFile.map(file -> file.change(changed)).orElse(List.of(safeMode));
    }

    private boolean isSafe() {
        return clinicFile.isEmpty();
    }

    /** Looks at the files, and says whether something else is to be shown. */
    boolean look() {
        if (!changed()) {
            return false;
        }
        synchronized (this) {
            content = null;
        }
        // Here and not on the toolkit's thread, which will want it next.
        now();
        return true;
    }

    private boolean changed() {
        boolean clinicChanged = clinicFile.isPresent() && clinicFile.get().look();
        boolean packChanged = shelf.isPresent() && shelf.get().look();
        return packChanged | signOffsChanged() | clinicChanged;
    }

    private boolean signOffsChanged() {
        String now = signOffStamps();
        boolean changed = !now.equals(signOffs);
        signOffs = now;
        return changed;
    }

    private String signOffStamps() {
        if (isSafe()) {
            return "";
        }
        return shown().pack().editions().stream()
                .map(SignOffs.in(folder)::stamp)
                .collect(Collectors.joining("\n"));
    }

    private PackStore.Shown shown() {
        return shelf.map(PackStore::shown).orElseGet(PackStore::builtIn);
    }

    /** Why some of the clinic's files are not followed, a line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        clinicFile.ifPresent(file -> problems.addAll(file.problems()));
        shelf.ifPresent(pack -> problems.addAll(pack.problems()));
        return problems;
    }
}
