package anteroom.access;

import anteroom.Content;
import anteroom.content.Edition;
import anteroom.session.TextSize;
import anteroom.tour.Stop;
import anteroom.tour.Tour;
import anteroom.ui.Pictures;
import anteroom.ui.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;

/** Goes from screen to screen of one kiosk and measures each. To be called on the toolkit's thread. */
public final class Walk implements AutoCloseable {
    /** Where pictures are is measured, and not what they show: drawing them would take most of the time. */
    private static final byte[] ANY_PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>"
                    .getBytes(StandardCharsets.UTF_8);

    private static final Pictures.Files ART = name -> ANY_PICTURE;

    private final Tour tour;
    private final Tour.View view;
    private final Ledger ledger;
    private final BandRules bands = new BandRules();

    /** @param ledger where it is all written down */
    public Walk(Content content, Edition edition, Words words, Tour.View view, Ledger ledger) {
        this.tour = new Tour(content, edition, words, ART, view);
        this.view = view;
        this.ledger = ledger;
    }

    /** Measures a screen as it stands, then what is said of it, and at last by going through it with keys. */
    public void measure(Stop stop) {
        Drawn drawn = look(stop);
        VoiceRules.measure(drawn, tour.kiosk().narrator(), ledger);
        // To a question that covers everything any key is an answer, and while the screen is wiped none does anything.
        if (drawn.isUncovered()) {
            FocusRules.measure(drawn, tour.walker(), ledger);
        }
    }

    /** Measures only how a screen is laid out. */
    public void measureLayout(Stop stop) {
        look(stop);
    }

    private Drawn look(Stop stop) {
        Scene scene = tour.arriveAt(stop);
        // Where nobody has begun yet, words have their first size again.
        TextSize text = tour.kiosk().session().preferences().textSize();
        ledger.turnTo(stop.name() + " (" + name(view) + ")", text);
        Drawn drawn = new Drawn(scene, view.diagonal(), text);
        Rules.measure(drawn, ledger);
        bands.measure(drawn, ledger);
        return drawn;
    }

    /** Tries something out instead of measuring. */
    Outcome attempt(Trials.Trial trial, Map<String, Stop> stops) {
        return Trials.run(trial, tour, stops);
    }

    @Override
    public void close() {
        tour.close();
    }

    static String name(Tour.View view) {
        return String.format(
                Locale.ROOT,
                "%dx%d at %.1f in, %s words%s",
                view.width(),
                view.height(),
                view.diagonal(),
                view.text().name().toLowerCase(Locale.ROOT),
                view.highContrast() ? ", high contrast" : "");
    }
}
