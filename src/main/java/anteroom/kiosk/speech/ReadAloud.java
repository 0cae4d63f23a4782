package anteroom.kiosk.speech;

import anteroom.kiosk.voice.Pronunciation;
import anteroom.kiosk.voice.SpeechEngine;
import anteroom.kiosk.voice.SpeechSettings;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Reads a screen line by line, and can be interrupted, repeated and paused at any time (Section 508 402.2.4). It knows
 * lines of words, and neither screens nor programs.
 */
public final class ReadAloud {
    public enum State {
        /** Nobody has asked for it. */
        OFF,
        SPEAKING,
        /** Silent in the middle of a screen. */
        PAUSED,
        /** Silent, since all has been said. */
        QUIET
    }

    private final SpeechEngine engine;
    private final Supplier<String> language;
    private final int usualVolume;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OFF);
    private final ReadOnlyObjectWrapper<Utterance> current = new ReadOnlyObjectWrapper<>(Utterance.NONE);
    private final ReadOnlyIntegerWrapper pace = new ReadOnlyIntegerWrapper(SpeechSettings.USUAL);
    private final ReadOnlyIntegerWrapper volume;
    private final ReadOnlyBooleanWrapper mute = new ReadOnlyBooleanWrapper(false);

    private List<Utterance> script = List.of();
    /** Index of the line that is being said or comes next. */
    private int at;

    private boolean reading;
    /** Of the latest thing that was said: what an engine reports of earlier ones no longer matters. */
    private long turn;
    /** Whether the touch or key that is being handled has just made it silent. */
    private boolean silenced;

    /**
     * @param language in which the screen stands
     * @param usualVolume at which everybody starts
     * @param toolkit where all of this happens; engines report on threads of their own
     */
    public ReadAloud(SpeechEngine engine, Supplier<String> language, int usualVolume, Executor toolkit) {
        this.engine = engine;
        this.language = language;
        this.usualVolume = usualVolume;
        this.volume = new ReadOnlyIntegerWrapper(usualVolume);
        this.toolkit = toolkit;
    }

    // Properties

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    public boolean on() {
        return state() != State.OFF;
    }

    /** What is being said; {@link Utterance#NONE} in silence. */
    public ReadOnlyObjectProperty<Utterance> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether what is being said is a line of the screen, and not something in between. */
    boolean reading() {
        return reading;
    }

    /** From 1, slow, to {@link SpeechSettings#STEPS}, fast. */
    public ReadOnlyIntegerProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** From 1, soft, to {@link SpeechSettings#STEPS}, loud. */
    public ReadOnlyIntegerProperty volumeProperty() {
        return volume.getReadOnlyProperty();
    }

    /** Whether somebody has asked for it in vain: then it has to be said in writing. Until the next touch or key. */
    public ReadOnlyBooleanProperty muteProperty() {
        return mute.getReadOnlyProperty();
    }

    // Commands

    /** Is on from now on, and reads; without a voice it stays off and {@link #muteProperty} says so. */
    public void start(List<Utterance> lines) {
        if (!engine.speaks(language.get())) {
            mute.set(true);
            return;
        }
        state.set(State.QUIET);
        read(lines);
    }

    public void stop() {
        cut();
        script = List.of();
        at = 0;
        silenced = false;
        state.set(State.OFF);
    }

    /** Off, and as everybody finds it. */
    public void reset() {
        stop();
        mute.set(false);
        pace.set(SpeechSettings.USUAL);
        volume.set(usualVolume);
    }

    /** Reads another screen instead; while it is off, nothing. */
    public void read(List<Utterance> lines) {
        if (on()) {
            cut();
            script = List.copyOf(lines);
            at = 0;
            proceed();
        }
    }

    /** Says something in between, such as the name of a control; what was being read waits where it was. */
    public void say(Utterance aside) {
        if (on()) {
            cut();
            reading = false;
            speak(aside, this::fallSilent);
        }
    }

    /** A touch or a key: silent at once. */
    public void silence() {
        mute.set(false);
        silenced = state() == State.SPEAKING;
        if (silenced) {
            cut();
            fallSilent();
        }
    }

    /** One control for both. If its own press has just brought silence, that was the pause. */
    public void pauseOrContinue() {
        if (state() == State.SPEAKING) {
            cut();
            fallSilent();
        } else if (silenced) {
            silenced = false;
        } else if (state() == State.PAUSED) {
            proceed();
        } else {
            repeat();
        }
    }

    /** Reads the screen once more from its title. */
    public void repeat() {
        if (on()) {
            cut();
            at = 0;
            proceed();
        }
    }

    /** By so many steps, within the first and the last. */
    void changePace(int steps) {
        change(pace, steps);
    }

    void changeVolume(int steps) {
        change(volume, steps);
    }

    /** What was being read is taken up again at the line that was cut short, so that one hears the difference. */
    private void change(ReadOnlyIntegerWrapper property, int step) {
        property.set(Math.max(1, Math.min(SpeechSettings.STEPS, property.get() + step)));
        boolean reading = silenced || state() == State.SPEAKING;
        silenced = false;
        if (reading && at < script.size()) {
            cut();
            proceed();
        }
    }

    private void proceed() {
        if (at >= script.size()) {
            fallSilent();
            return;
        }
        reading = true;
        speak(script.get(at), () -> {
            at++;
            proceed();
        });
    }

    private void speak(Utterance utterance, Runnable then) {
        long mine = ++turn;
        silenced = false;
        state.set(State.SPEAKING);
        current.set(utterance);
        String spoken = utterance.language().filter(engine::speaks).orElseGet(language);
        SpeechSettings settings = new SpeechSettings(spoken, pace.get(), volume.get());
        engine.speak(
                Pronunciation.of(utterance.text()),
                settings,
                said -> toolkit.execute(() -> {
                    if (mine == turn && said) {
                        then.run();
                    } else if (mine == turn) {
                        // The voice has broken down: better in writing than not at all.
                        stop();
                        mute.set(true);
                    }
                }));
    }

    private void cut() {
        turn++;
        engine.stop();
        current.set(Utterance.NONE);
    }

    private void fallSilent() {
        current.set(Utterance.NONE);
        state.set(at < script.size() ? State.PAUSED : State.QUIET);
    }
}
