package anteroom.kiosk.voice;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tries several engines in order. One that fails, as when its server is not running, is not tried again. */
final class FallbackEngine implements SpeechEngine {
    private final List<SpeechEngine> voices;
    private final AtomicLong turns = new AtomicLong();
    private volatile int first;

    FallbackEngine(List<SpeechEngine> voices) {
        this.voices = List.copyOf(voices);
    }

    @Override
    public boolean speaks(String language) {
        return voices.stream().skip(first).anyMatch(voice -> voice.speaks(language));
    }

    @Override
    public void speak(String text, SpeechSettings settings, Consumer<Boolean> ended) {
        attempt(first, turns.incrementAndGet(), text, settings, ended);
    }

    private void attempt(int which, long turn, String text, SpeechSettings settings, Consumer<Boolean> ended) {
        if (which >= voices.size()) {
            ended.accept(false);
            return;
        }
        voices.get(which).speak(text, settings, said -> {
            if (turn != turns.get()) {
                return;
            }
            if (said) {
                ended.accept(true);
            } else {
                if (which + 1 < voices.size()) {
                    first = Math.max(first, which + 1);
                }
                attempt(which + 1, turn, text, settings, ended);
            }
        });
    }

    @Override
    public void stop() {
        turns.incrementAndGet();
        voices.forEach(SpeechEngine::stop);
    }

    @Override
    public void close() {
        turns.incrementAndGet();
        voices.forEach(SpeechEngine::close);
    }
}
