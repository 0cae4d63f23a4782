package anteroom.testkit;

import anteroom.kiosk.voice.SpeechEngine;
import anteroom.kiosk.voice.SpeechSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A voice that only remembers what it was to say. It has said a line when a test lets it end, or at once. */
public final class FakeVoice implements SpeechEngine {
    private final List<String> heard = new ArrayList<>();
    private final List<SpeechSettings> manners = new ArrayList<>();
    private final boolean atOnce;
    private @Nullable Consumer<Boolean> ended;
    private @Nullable String saying;

    private FakeVoice(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Every line lasts until {@link #finish()}. */
    public static FakeVoice slow() {
        return new FakeVoice(false);
    }

    /** Every line is over as soon as it begins. */
    public static FakeVoice atOnce() {
        return new FakeVoice(true);
    }

    @Override
    public boolean speaks(String language) {
        return true;
    }

    @Override
    public void speak(String text, SpeechSettings manner, Consumer<Boolean> done) {
        heard.add(text);
        manners.add(manner);
        if (atOnce) {
            done.accept(true);
        } else {
            saying = text;
            ended = done;
        }
    }

    @Override
    public void stop() {
        saying = null;
        ended = null;
    }

    /** The line that is being said comes to its end. */
    public void finish() {
        end(true);
    }

    /** The voice breaks down in the middle of a line. */
    public void fail() {
        end(false);
    }

    private void end(boolean said) {
        Consumer<Boolean> done = ended;
        if (done == null) {
            throw new AssertionError("nothing is being said");
        }
        stop();
        done.accept(said);
    }

    /** What is being said now, null in silence. */
    public @Nullable String saying() {
        return saying;
    }

    /** All that was begun to be said, in order. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** All that has been said when nothing more is to come, and forgets it. */
    public List<String> heardOut() {
        ToolkitQueue.await();
        return Toolkit.onFx(() -> {
            List<String> out = heard();
            forget();
            return out;
        });
    }

    public List<SpeechSettings> manners() {
        return List.copyOf(manners);
    }

    /** Forgets what it has said so far. */
    public void forget() {
        heard.clear();
        manners.clear();
    }
}
