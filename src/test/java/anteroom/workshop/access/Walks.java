package anteroom.workshop.access;

import anteroom.content.Clinic;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.ui.Fonts;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.Toolkit;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks through the bundled pack, for a clinic that has set nothing. */
final class Walks {
    private static final LoadedContent CONTENT = LoadedContent.builtIn(Clinic.unset(), Path.of("no-clinic-here"));

    private Walks() {}

    /** Opens a kiosk, does something at each stop, and closes it; one thing after another, as each takes its time. */
    static void walk(
            MadeUpLanguage tongue,
            Tour.View view,
            Measurements ledger,
            List<TourStop> stops,
            BiConsumer<ScreenWalk, TourStop> what) {
        ScreenWalk walk = Toolkit.onFx(() -> {
            Fonts.load();
            return new ScreenWalk(CONTENT, tongue.edition(), tongue.words(), view, ledger);
        });
        stops.forEach(stop -> Toolkit.runOnFx(() -> what.accept(walk, stop)));
        Toolkit.runOnFx(walk::close);
    }
}
