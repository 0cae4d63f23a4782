package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.session.Preferences;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.speech.ReadAloud;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** What can be tried out on one kiosk: how it behaves, and not how large anything is. Belongs to the toolkit's thread. */
record BehaviourTrials(Tour tour, Map<String, TourStop> stops) {
    private static final double AT_ONCE_MS = 200;
    private static final int LEAST_WARNING = 20;
    private static final int LEAST_EXTENSIONS = 10;

    enum Trial {
        STOPS_AT_ONCE(BehaviourTrials::stopsAtOnce),
        REPEATS_AND_PAUSES(BehaviourTrials::repeatsAndPauses),
        BEGINS_BY_ONE_KEY(BehaviourTrials::beginsByOneKey),
        WAITS_IN_SILENCE(BehaviourTrials::waitsInSilence),
        FORGETS(BehaviourTrials::forgets),
        KEEPS_SECRETS(BehaviourTrials::keepsSecrets),
        WARNS(BehaviourTrials::warns),
        SAYS_WHAT_IS_WRONG(BehaviourTrials::saysWhatIsWrong);

        private final Function<BehaviourTrials, Outcome> run;

        Trial(Function<BehaviourTrials, Outcome> run) {
            this.run = run;
        }
    }

    Outcome run(Trial trial) {
        return trial.run.apply(this);
    }

    private Outcome stopsAtOnce() {
        arriveAt("home-read-aloud");
        long before = System.nanoTime();
        tour.walker().touch();
        double ms = (System.nanoTime() - before) / 1e6;
        boolean silent = aloud().state() != ReadAloud.State.SPEAKING;
        return Outcome.of(
                silent && ms < AT_ONCE_MS,
                "a touch while the kiosk reads: the time until its voice has been told to stop",
                format("%.1f ms", ms));
    }

    private Outcome repeatsAndPauses() {
        arriveAt("home-read-aloud");
        boolean buttons = isShown(".speech-pause") && isShown(".speech-repeat");
        tour.walker().press(KeyCode.F2);
        boolean paused = aloud().state() == ReadAloud.State.PAUSED;
        tour.walker().press(KeyCode.F3);
        boolean again = aloud().state() == ReadAloud.State.SPEAKING;
        return Outcome.of(
                buttons && paused && again,
                "while the kiosk reads: F2, F3, and the buttons for both",
                "paused: " + yes(paused) + "; said again: " + yes(again) + "; both buttons: " + yes(buttons));
    }

    private Outcome beginsByOneKey() {
        arriveAt("attract");
        boolean button = isShown(".aloud");
        tour.walker().press(KeyCode.F1);
        return Outcome.of(
                button && aloud().on(),
                "on the waiting picture: F1, and a button in the same place as everywhere",
                "speaks after one press: " + yes(aloud().on()));
    }

    private Outcome waitsInSilence() {
        arriveAt("attract-a-minute-later");
        return Outcome.of(!aloud().on(), "a minute of the waiting picture", "voice off: " + yes(!aloud().on()));
    }

    private Outcome forgets() {
        arriveAt("home-read-aloud");
        Preferences likes = tour.kiosk().session().preferences();
        int volume = aloud().volumeProperty().get();
        int pace = aloud().paceProperty().get();
        likes.textSizeProperty().set(TextSize.LARGEST);
        likes.highContrastProperty().set(true);
        likes.lessMovementProperty().set(true);
        tour.walker().press(KeyCode.F7);
        tour.walker().press(KeyCode.F4);
        tour.kiosk().session().end();
        boolean forgot = likes.textSize() == TextSize.NORMAL
                && !likes.highContrast()
                && !likes.lessMovement()
                && aloud().volumeProperty().get() == volume
                && aloud().paceProperty().get() == pace
                && !aloud().on();
        return Outcome.of(
                forgot,
                "text size, contrast, movement, pace and volume changed, voice on; then the visit ended",
                "all as at first: " + yes(forgot));
    }

    private Outcome keepsSecrets() {
        arriveAt("staff-pin");
        boolean silent = VoiceRules.said(tour.kiosk().narrator()).codePoints().noneMatch(Character::isDigit);
        return Outcome.of(silent, "the pad: all that is said of it", "no digit is said: " + yes(silent));
    }

    private Outcome warns() {
        arriveAt("home");
        int least = Integer.MAX_VALUE;
        int putOff = 0;
        while (putOff <= LEAST_EXTENSIONS) {
            tour.walker().stayStillUntilWarned();
            least = Math.min(
                    least, tour.kiosk().session().idle().secondsLeftProperty().get());
            tour.walker().touch();
            if (tour.kiosk().session().idle().warning()) {
                break;
            }
            putOff++;
        }
        return Outcome.of(
                least >= LEAST_WARNING && putOff > LEAST_EXTENSIONS,
                "nobody touches anything until the kiosk asks; then a touch; over and over",
                "asks " + least + " s before the end; put off " + putOff + " times in a row");
    }

    private Outcome saysWhatIsWrong() {
        arriveAt("ask-nothing-found");
        Set<String> said = VoiceRules.bag(VoiceRules.said(tour.kiosk().narrator()));
        // A button may show fewer words than are said of it.
        boolean told = Nodes.texts(tour.arrivedAt().lookup(".results")).stream()
                .allMatch(text -> said.containsAll(VoiceRules.bag(RightToLeft.plain(text.getText()))));
        return Outcome.of(told, "a search that finds nothing: its words, and what is said", "said: " + yes(told));
    }

    private void arriveAt(String stop) {
        tour.arriveAt(stops.get(stop));
    }

    private ReadAloud aloud() {
        return tour.kiosk().narrator().aloud();
    }

    private boolean isShown(String selector) {
        Node node = tour.arrivedAt().lookup(selector);
        return node != null && Nodes.shown(tour.arrivedAt().getRoot()).contains(node);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
