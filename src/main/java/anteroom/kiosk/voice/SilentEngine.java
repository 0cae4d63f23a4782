package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** Speaks without a sound and never comes to an end, so that a picture can show the kiosk while it reads aloud. */
public final class SilentEngine implements SpeechEngine {
    @Override
    public boolean speaks(String language) {
        return true;
    }

    @Override
    public void speak(String text, SpeechSettings settings, Consumer<Boolean> ended) {
        // for ever
    }

    @Override
    public void stop() {
        // it is silent already
    }
}
