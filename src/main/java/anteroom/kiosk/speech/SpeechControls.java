package anteroom.kiosk.speech;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.SpeechSettings;
import javafx.scene.input.KeyCode;

/** What the keys and the buttons of the voice do. F1 is the one that has to be found without help. */
public final class SpeechControls {
    private final Narrator narrator;
    private final ReadAloud aloud;
    private final InterfaceText words;

    public SpeechControls(Narrator narrator, InterfaceText words) {
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
            case F2 -> aloud.pauseOrContinue();
            case F3 -> aloud.repeat();
            case F4 -> changePace(-1);
            case F5 -> changePace(1);
            case F6 -> changeVolume(-1);
            case F7 -> changeVolume(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The next pace, and after the fastest the slowest. */
    void nextPace() {
        changePace(wrapped(aloud.paceProperty().get()));
    }

    /** The next volume, and after the loudest the softest. */
    void nextVolume() {
        changeVolume(wrapped(aloud.volumeProperty().get()));
    }

    private static int wrapped(int step) {
        return step == SpeechSettings.STEPS ? 1 - step : 1;
    }

    private void changePace(int steps) {
        aloud.changePace(steps);
        tell("speech.pace", aloud.paceProperty().get());
    }

    private void changeVolume(int steps) {
        aloud.changeVolume(steps);
        tell("speech.volume", aloud.volumeProperty().get());
    }

    /** Into silence one has to hear what the step has become; otherwise the reading itself shows it. */
    private void tell(String key, int step) {
        if (aloud.state() != ReadAloud.State.SPEAKING) {
            aloud.say(Utterance.of(words.of(key, step)));
        }
    }
}
