package anteroom.kiosk.speech;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.SpeechSettings;
import javafx.scene.input.KeyCode;

/** What the keys and the buttons of the voice do. F1 is the one that has to be found without help. */
public final class Steering {
    private final Narrator narrator;
    private final ReadAloud aloud;
    private final InterfaceText words;

    public Steering(Narrator narrator, InterfaceText words) {
        this.narrator = narrator;
        this.aloud = narrator.aloud();
        this.words = words;
    }

    /** Does what a key of this kind stands for; false if it stands for nothing here. */
    public boolean press(KeyCode key) {
        if (key == KeyCode.F1) {
            narrator.toggle();
            return true;
        }
        if (!aloud.on()) {
            return false;
        }
        switch (key) {
            case F2 -> pauseOrContinue();
            case F3 -> repeat();
            case F4 -> slower();
            case F5 -> faster();
            case F6 -> softer();
            case F7 -> louder();
            default -> {
                return false;
            }
        }
        return true;
    }

    void pauseOrContinue() {
        aloud.pauseOrContinue();
    }

    void repeat() {
        aloud.repeat();
    }

    void slower() {
        aloud.slower();
        tell("speech.pace", aloud.paceProperty().get());
    }

    void faster() {
        aloud.faster();
        tell("speech.pace", aloud.paceProperty().get());
    }

    void softer() {
        aloud.softer();
        tell("speech.volume", aloud.volumeProperty().get());
    }

    void louder() {
        aloud.louder();
        tell("speech.volume", aloud.volumeProperty().get());
    }

    /** The next pace, and after the fastest the slowest. */
    void nextPace() {
        if (aloud.paceProperty().get() == SpeechSettings.STEPS) {
            aloud.setPace(1);
        } else {
            aloud.faster();
        }
        tell("speech.pace", aloud.paceProperty().get());
    }

    /** The next volume, and after the loudest the softest. */
    void nextVolume() {
        if (aloud.volumeProperty().get() == SpeechSettings.STEPS) {
            aloud.setVolume(1);
        } else {
            aloud.louder();
        }
        tell("speech.volume", aloud.volumeProperty().get());
    }

    /** Into silence one has to hear what the step has become; otherwise the reading itself shows it. */
    private void tell(String key, int step) {
        if (aloud.state() != ReadAloud.State.SPEAKING) {
            aloud.say(Utterance.of(words.of(key, step)));
        }
    }
}
