package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.content.Edition;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.search.Search;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Scene;

/** Goes from screen to screen of one kiosk and measures each. To be called on the toolkit's thread. */
public final class ScreenWalk implements AutoCloseable {
    /** Where pictures are is measured, and not what they show: drawing them would take most of the time. */
    private static final byte[] ANY_PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>"
                    .getBytes(StandardCharsets.UTF_8);

    private static final PictureRenderer.Files ART = name -> ANY_PICTURE;

    private final Tour tour;
    private final Tour.View view;
    private final Measurements measurements;
    private final ConsistencyRules consistency = new ConsistencyRules();

    /**
     * @param search of the edition
     * @param measurements where it is all written down
     */
    public ScreenWalk(
            LoadedContent content,
            Edition edition,
            InterfaceText words,
            Search search,
            Tour.View view,
            Measurements measurements) {
        this.tour = new Tour(content, edition, words, search, ART, view);
        this.view = view;
        this.measurements = measurements;
    }

    /** Measures a screen as it stands, then what is said of it, and at last by going through it with keys. */
    public void measure(TourStop stop) {
        ScreenSnapshot snapshot = look(stop, tour.arriveAt(stop));
        VoiceRules.measure(snapshot, tour.kiosk().narrator(), measurements);
        // To a question that covers everything any key is an answer, and while the screen is wiped none does anything.
        if (snapshot.isUncovered()) {
            FocusRules.measure(snapshot, tour.walker(), measurements);
        }
    }

    /** Measures only how a screen is laid out. */
    public void measureLayout(TourStop stop) {
        look(stop, tour.goOnTo(stop));
    }

    private ScreenSnapshot look(TourStop stop, Scene scene) {
        // Where nobody has begun yet, words have their first size again.
        TextSize text = tour.kiosk().session().preferences().textSize();
        measurements.turnTo(stop.name() + " (" + name(view) + ")", text);
        ScreenSnapshot snapshot = new ScreenSnapshot(scene, view.diagonal(), text);
        Rules.measure(snapshot, measurements);
        consistency.measure(snapshot, measurements);
        return snapshot;
    }

    /** What can be tried out here instead of measured. */
    BehaviourTrials trials(List<TourStop> stops) {
        return new BehaviourTrials(tour, stops.stream().collect(Collectors.toMap(TourStop::name, stop -> stop)));
    }

    @Override
    public void close() {
        tour.close();
    }

    static String name(Tour.View view) {
        return format(
                "%dx%d at %.1f in, %s words%s",
                view.width(),
                view.height(),
                view.diagonal(),
                view.text().name().toLowerCase(Locale.ROOT),
                view.highContrast() ? ", high contrast" : "");
    }
}
