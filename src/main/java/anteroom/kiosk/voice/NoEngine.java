package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** The engine of a machine without speech. */
public final class NoEngine implements SpeechEngine {
    @Override
    public boolean speaks(String language) {
        return false;
    }

    @Override
    public void speak(String text, SpeechSettings settings, Consumer<Boolean> ended) {
        ended.accept(false);
    }

    @Override
    public void stop() {
        // it is silent already
    }
}
