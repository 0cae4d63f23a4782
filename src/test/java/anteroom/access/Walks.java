package anteroom.access;

import anteroom.Content;
import anteroom.content.Clinic;
import anteroom.testkit.Tongue;
import anteroom.testkit.Toolkit;
import anteroom.tour.Stop;
import anteroom.tour.Tour;
import anteroom.ui.Fonts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks through the bundled pack, for a clinic that has set nothing. */
final class Walks {
    private static final Content CONTENT = Content.builtIn(Clinic.unset(), Path.of("no-clinic-here"));

    private Walks() {}

    /** Opens a kiosk, does something at each stop, and closes it; one thing after another, as each takes its time. */
    static void walk(Tongue tongue, Tour.View view, Ledger ledger, List<Stop> stops, BiConsumer<Walk, Stop> what) {
        Walk walk = Toolkit.onFx(() -> {
            Fonts.load();
            return new Walk(CONTENT, tongue.edition(), tongue.words(), view, ledger);
        });
        stops.forEach(stop -> Toolkit.runOnFx(() -> what.accept(walk, stop)));
        Toolkit.runOnFx(walk::close);
    }
}
