package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.PackSource;
import anteroom.content.SignOffs;
import anteroom.operate.files.StateFolder;
import anteroom.operate.live.ClinicFile;
import anteroom.operate.live.LastGoodContent;
import anteroom.operate.live.PackStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown, while the clinic may change its pack and its file at any time. Used by the toolkit's thread and another. */
final class ContentService {
    /** The clinic's values and pack as they were last sound, in the state folder. */
    static final String CLINIC_KEPT = "clinic.last-good.json";

    static final String PACK_KEPT = "pack.last-good.zip";

    /** All of it as it was when the kiosk was last well, in the state folder. */
    static final String RAN_WELL = "ran-well.zip";

    private final Optional<ClinicFile> clinicFile;
    private final Optional<PackStore> packStore;
    private final Optional<SignOffs> signOffs;
    /** In which visits begin whatever the clinic has set; empty for what it has set. */
    private final String language;

    private final LastGoodContent lastGood;
    /** What is shown if no files are followed. */
    private final Optional<LastGoodContent.Kept> fixed;

    private String signOffsSeen;
    private @Nullable LoadedContent content;
    private @Nullable LoadedContent well;
    private @Nullable LoadedContent keptAsWell;

    private ContentService(
            Optional<ClinicFile> clinicFile,
            Optional<PackStore> packStore,
            Optional<SignOffs> signOffs,
            String language,
            LastGoodContent lastGood,
            Optional<LastGoodContent.Kept> fixed) {
        this.clinicFile = clinicFile;
        this.packStore = packStore;
        this.signOffs = signOffs;
        this.language = language;
        this.lastGood = lastGood;
        this.fixed = fixed;
        this.signOffsSeen = signOffStamps();
        this.well = now();
    }

    /**
     * What the clinic has set and put into its folder.
     *
     * @param language in which each visit begins; empty for the clinic's own
     */
    static ContentService of(Path clinicFile, Path pack, String language, StateFolder state) {
        Path folder = clinicFile.toAbsolutePath().getParent();
        return new ContentService(
                Optional.of(new ClinicFile(clinicFile, state.file(CLINIC_KEPT))),
                Optional.of(new PackStore(pack, folder, state.file(PACK_KEPT))),
                Optional.of(SignOffs.in(folder)),
                language,
                lastGood(folder, state),
                Optional.empty());
    }

    /** What was shown when the kiosk was last well, and nothing else; empty if that is not known. */
    static Optional<ContentService> kept(Path clinicFile, StateFolder state) {
        Path folder = clinicFile.toAbsolutePath().getParent();
        LastGoodContent lastGood = lastGood(folder, state);
        return lastGood.read()
                .map(kept -> new ContentService(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SignOffs.in(folder)),
                        "",
                        lastGood,
                        Optional.of(kept)));
    }

    /** Nothing but what the program brings along: a file of the clinic's may be what crashed the kiosk, so none is read. */
    static ContentService safe(Path clinicFile, StateFolder state) {
        return new ContentService(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                lastGood(clinicFile.toAbsolutePath().getParent(), state),
                Optional.of(LastGoodContent.Kept.builtIn()));
    }

    private static LastGoodContent lastGood(Path folder, StateFolder state) {
        return new LastGoodContent(folder, state.file(RAN_WELL));
    }

    /**
     * Everything for a kiosk, as it was at the last look. Whether it is signed off takes reading all pictures, so it is
     * made anew only when something of it has changed.
     */
    synchronized LoadedContent now() {
        PackStore.Shown shown = shown();
        LoadedContent before = content;
        if (before != null && before.pack() == shown.pack() && before.clinic().equals(beginning())) {
            return before;
        }
        LoadedContent now = LoadedContent.of(shown.pack(), shown.files(), own(), beginning(), signOffs);
        content = now;
        return now;
    }

    private Clinic beginning() {
        Clinic clinic = clinic();
        return language.isEmpty() ? clinic : clinic.with(clinic.lobby().in(language));
    }

    /** What the clinic has set. */
    Clinic clinic() {
        return clinicFile
                .map(ClinicFile::clinic)
                .orElseGet(() -> fixed.orElseThrow().clinic());
    }

    /** Writes what the clinic sets; told is why that was refused, a line each. In safe mode nothing is written. */
    List<String> change(Clinic changed, String safeMode) {
        return clinicFile.map(file -> file.change(changed)).orElse(List.of(safeMode));
    }

    private PackSource own() {
        return packStore.map(PackStore::own).orElseGet(() -> fixed.orElseThrow().own());
    }

    /** To be told every few minutes that all is well: what has been shown since the last time is kept for bad ones. */
    synchronized void well() {
        LoadedContent now = now();
        if (now == well && now != keptAsWell && clinicFile.isPresent()) {
            keptAsWell = now;
            lastGood.keep(new LastGoodContent.Kept(shown(), own(), now.clinic()));
        }
        well = now;
    }

    /** Writes all that is kept for the next start once more, in case that it is gone. */
    synchronized void keepAgain() {
        clinicFile.ifPresent(ClinicFile::keepAgain);
        packStore.ifPresent(PackStore::keepAgain);
        keptAsWell = null;
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
        boolean packChanged = packStore.isPresent() && packStore.get().look();
        return packChanged | signOffsChanged() | clinicChanged;
    }

    private boolean signOffsChanged() {
        String now = signOffStamps();
        boolean changed = !now.equals(signOffsSeen);
        signOffsSeen = now;
        return changed;
    }

    private String signOffStamps() {
        return signOffs.stream()
                .flatMap(kept -> shown().pack().editions().stream().map(kept::stamp))
                .collect(Collectors.joining("\n"));
    }

    private PackStore.Shown shown() {
        return packStore
                .map(PackStore::shown)
                .orElseGet(() -> fixed.orElseThrow().pack());
    }

    /** Why some of the clinic's files are not followed, a line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        clinicFile.ifPresent(file -> problems.addAll(file.problems()));
        packStore.ifPresent(pack -> problems.addAll(pack.problems()));
        return problems;
    }
}
