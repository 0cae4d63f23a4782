package anteroom.workshop.access;

import anteroom.content.Clinic;
import anteroom.kiosk.LoadedContent;
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

    /** So many stops at a time, or the toolkit would draw each of them for nobody. */
    private static final int AT_A_TIME = 10;

    /** Opens a kiosk, does something at each stop, and closes it. */
    static void walk(
            MadeUpLanguage tongue,
            Tour.View view,
            Measurements measurements,
            List<TourStop> stops,
            BiConsumer<ScreenWalk, TourStop> what) {
        ScreenWalk walk = Toolkit.onFx(() -> {
            return new ScreenWalk(CONTENT, tongue.edition(), tongue.words(), tongue.search(), view, measurements);
        });
        for (int from = 0; from < stops.size(); from += AT_A_TIME) {
            List<TourStop> some = stops.subList(from, Math.min(from + AT_A_TIME, stops.size()));
            Toolkit.runOnFx(() -> some.forEach(stop -> what.accept(walk, stop)));
        }
        Toolkit.runOnFx(walk::close);
    }
}
