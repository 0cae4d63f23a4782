package anteroom.testkit;

import anteroom.kiosk.voice.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A loudspeaker that only remembers what it was to play; each sound is over as soon as it begins. */
public final class FakePlayer implements Player {
    /** A sound, and how loud it was to be. */
    public record Played(byte[] wav, int volume) {}

    private final List<Played> played = new ArrayList<>();

    @Override
    public void play(byte[] wav, int volume, Consumer<Boolean> ended) {
        played.add(new Played(wav, volume));
        ended.accept(true);
    }

    @Override
    public void stop() {
        // it is over already
    }

    public List<Played> played() {
        return List.copyOf(played);
    }
}
