package anteroom.kiosk.voice;

import java.util.function.Consumer;

/** A machine without a loudspeaker. */
public final class SilentPlayer implements Player {
    @Override
    public void play(byte[] wav, int volume, Consumer<Boolean> ended) {
        ended.accept(false);
    }

    @Override
    public void stop() {
        // it is silent already
    }
}
