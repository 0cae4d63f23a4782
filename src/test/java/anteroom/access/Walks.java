package anteroom.access;

import anteroom.Content;
import anteroom.content.Clinic;
import anteroom.testkit.Tongue;
import anteroom.testkit.Toolkit;
import anteroom.tour.Tour;
import anteroom.ui.Fonts;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Walks through the bundled pack, for a clinic that has set nothing. */
final class Walks {
    private static final Content CONTENT = Content.builtIn(Clinic.unset(), Path.of("no-clinic-here"));

    private Walks() {}

    /** Opens a kiosk, does something there on the toolkit's thread, and closes it. */
    static void walk(Tongue tongue, Tour.View view, Ledger ledger, Consumer<Walk> what) {
        Toolkit.runOnFx(() -> {
            Fonts.load();
            try (Walk walk = new Walk(CONTENT, tongue.edition(), tongue.words(), view, ledger)) {
                what.accept(walk);
            }
        });
    }
}
