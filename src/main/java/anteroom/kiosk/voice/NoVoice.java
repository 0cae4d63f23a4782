package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** A machine without a voice. */
public final class NoVoice implements Engine {
    @Override
    public boolean speaks(String language) {
        return false;
    }

    @Override
    public void speak(String text, SpeechSettings manner, Consumer<Boolean> ended) {
        ended.accept(false);
    }

    @Override
    public void stop() {
        // it is silent already
    }
}
