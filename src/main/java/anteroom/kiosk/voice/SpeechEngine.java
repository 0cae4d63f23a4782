package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** A speech engine. Methods do not block; callbacks come on a thread of the engine. */
public interface SpeechEngine {
    /** Whether it has a voice for a language. */
    boolean speaks(String language);

    /**
     * Speaks a text in the place of the current one, whose callback is then never called.
     *
     * @param text plain words; data and never a command
     * @param ended told once: true when the words have been said, false when they could not be
     */
    void speak(String text, SpeechSettings settings, Consumer<Boolean> ended);

    void stop();

    /** Stops and ends all processes. */
    default void close() {
        stop();
    }
}
