package anteroom.kiosk;

import anteroom.operate.files.StateFolder;
import java.nio.file.Path;

/** What a start of the kiosk has to show, for tests of the files that it starts from. */
public final class Started {
    private Started() {}

    /** Everything for a kiosk, once it has looked at its files as often as it takes to believe them. */
    public static Content from(Path clinicFile, Path state) {
        ContentService content = ContentService.of(clinicFile, new StateFolder(state));
        content.look();
        content.look();
        return content.now();
    }
}
