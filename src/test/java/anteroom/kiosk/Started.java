package anteroom.kiosk;

import anteroom.operate.files.StateFolder;
import java.nio.file.Path;
import java.util.Optional;

/** What a start of the kiosk has to show, for tests of the files that it starts from. */
public final class Started {
    private Started() {}

    /** Everything for a kiosk, once it has looked at its files as often as it takes to believe them. */
    public static LoadedContent from(Path clinicFile, Path state) {
        ContentService content =
                ContentService.of(clinicFile, clinicFile.resolveSibling("pack"), "", new StateFolder(state));
        content.look();
        content.look();
        return content.now();
    }

    /** Keeps what is shown now, as a kiosk does that has run well. */
    public static void keepAsWell(Path clinicFile, Path state) {
        ContentService content =
                ContentService.of(clinicFile, clinicFile.resolveSibling("pack"), "", new StateFolder(state));
        content.look();
        content.look();
        content.well();
        content.well();
    }

    /** Everything for a kiosk after several crashes; empty if what ran well is not known. */
    public static Optional<LoadedContent> afterCrashes(Path clinicFile, Path state) {
        return ContentService.kept(clinicFile, new StateFolder(state)).map(ContentService::now);
    }
}
