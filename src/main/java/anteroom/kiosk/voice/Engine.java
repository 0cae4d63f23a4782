package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** Something that can speak. It never makes its caller wait, and tells on a thread of its own when it has ended. */
public interface Engine {
    /** Whether anything can be expected to be heard in a language, as far as can be told without speaking. */
    boolean speaks(String language);

    /**
     * Begins to speak, and stops what it was saying before. What was stopped is never reported as ended.
     *
     * @param text plain words; data and never a command
     * @param ended told once: true when the words have been said, false when they could not be
     */
    void speak(String text, SpeechSettings manner, Consumer<Boolean> ended);

    /** Is silent at once. */
    void stop();

    /** Is silent for good, and leaves nothing running. */
    default void close() {
        stop();
    }
}
