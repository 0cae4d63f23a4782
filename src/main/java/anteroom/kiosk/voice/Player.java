package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** Plays recordings, one at a time. */
public interface Player {
    /**
     * Begins to play.
     *
     * @param volume from 1 to {@link SpeechSettings#STEPS}
     * @param ended true when it has been heard to the end, false when it cannot be played here; never after a stop
     */
    void play(byte[] wav, int volume, Consumer<Boolean> ended);

    void stop();
}
