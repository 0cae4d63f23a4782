package anteroom.kiosk.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** One patient's time at the kiosk, from the first touch until it forgets them. */
public final class Session {
    /** How long the staff's pages stay when nobody touches them, warning and all, however long patients may be idle. */
    static final Duration STAFF = Duration.ofSeconds(60);

    private final NavigationHistory navigation = new NavigationHistory();
    private final Preferences preferences = new Preferences();
    private final IdleWatch idle;
    private final LongSupplier nanoClock;
    private final Duration quiet;
    /** When a language was chosen on the waiting picture, by somebody who may have walked on. */
    private long languageChosen;

    private final List<Runnable> forgetters = new ArrayList<>();

    /**
     * @param nanoClock a monotonic clock in ns, such as {@link System#nanoTime}
     * @param quiet how long nothing must happen before the warning
     * @param warning how long the warning counts down
     */
    public Session(LongSupplier nanoClock, Duration quiet, Duration warning) {
        this.nanoClock = nanoClock;
        this.quiet = quiet;
        this.idle = new IdleWatch(nanoClock, quiet, warning, this::end);
        preferences.languageProperty().addListener((p, from, to) -> languageChosen = nanoClock.getAsLong());
        Duration beforeWarning = STAFF.minus(IdleWatch.LEAST_WARNING);
        navigation.screenProperty().addListener((p, from, to) -> {
            if (to instanceof Screen.Staff) {
                idle.allow(quiet.compareTo(beforeWarning) < 0 ? quiet : beforeWarning, IdleWatch.LEAST_WARNING);
            } else {
                idle.allow(quiet, warning);
            }
            if (from instanceof Screen.Attract) {
                // However they came in, by the picture or straight to help: from now on somebody may walk off.
                idle.touched();
            }
        });
    }

    // Properties

    public NavigationHistory navigation() {
        return navigation;
    }

    public Preferences preferences() {
        return preferences;
    }

    public IdleWatch idle() {
        return idle;
    }

    // Commands

    /** Has something else forgotten with the rest, such as the words in the search field. */
    public void onEnd(Runnable forget) {
        forgetters.add(forget);
    }

    /** The first touch of the waiting picture. */
    public void begin() {
        idle.touched();
        navigation.home();
    }

    /** Looks at the clock; to be called a few times a second. */
    public void tick() {
        idle.tick();
        boolean waiting = navigation.screen() instanceof Screen.Attract;
        if (waiting && nanoClock.getAsLong() - languageChosen > quiet.toNanos()) {
            preferences.languageProperty().set("");
        }
    }

    /** A touch or a key, anywhere. While nobody has begun there is nothing to keep. */
    public void touched() {
        if (!(navigation.screen() instanceof Screen.Attract)) {
            idle.touched();
        }
    }

    /** Forgets everything about this patient and goes back to the waiting picture. */
    public void end() {
        forget();
        // Only now: the screen that is left must not be laid out once more, with what stood in it.
        preferences.reset();
    }

    /** The same, but keeps the preferences. */
    public void forget() {
        idle.rest();
        forgetters.forEach(Runnable::run);
        navigation.end();
    }
}
