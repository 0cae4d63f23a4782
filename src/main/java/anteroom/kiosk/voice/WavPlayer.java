package anteroom.kiosk.voice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.FloatControl;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;

/** Plays WAV files through the system's own mixer; needs no codec. */
public final class WavPlayer implements Player {
    /** Each step softer than the loudest, in dB: a step that one hears. */
    private static final float STEP = 6;

    private final Executor worker;
    private final AtomicLong turns = new AtomicLong();
    private volatile @Nullable Clip playing;

    /** @param worker where the system is asked for sound; it may take its time, and nobody else should wait for it */
    public WavPlayer(Executor worker) {
        this.worker = worker;
    }

    @Override
    public void play(byte[] wav, int volume, Consumer<Boolean> ended) {
        stop();
        long turn = turns.get();
        worker.execute(() -> begin(turn, wav, volume, ended));
    }

    private void begin(long turn, byte[] wav, int volume, Consumer<Boolean> ended) {
        if (turn != turns.get()) {
            return;
        }
        try (AudioInputStream in = stream(wav)) {
            Clip clip = AudioSystem.getClip();
            clip.open(in);
            soften(clip, volume);
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                    if (turn == turns.get()) {
                        ended.accept(true);
                    }
                }
            });
            playing = clip;
            if (turn == turns.get()) {
                clip.start();
            } else {
                clip.close();
            }
        } catch (UnsupportedAudioFileException
                | IOException
                | LineUnavailableException
                | RuntimeException
                | LinkageError e) {
            // No sound card, no library for one, or a file that is none: somebody else may still be able to say it.
            ended.accept(false);
        }
    }

    /** The sound of a file that is as long as it says: the system sets aside as much memory as it claims. */
    private static AudioInputStream stream(byte[] wav) throws IOException, UnsupportedAudioFileException {
        AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav));
        if (in.getFrameLength() < 0
                || in.getFormat().getFrameSize() < 1
                || in.getFrameLength() > wav.length / in.getFormat().getFrameSize()) {
            throw new UnsupportedAudioFileException("longer than its file");
        }
        return in;
    }

    private static void soften(Clip clip, int volume) {
        if (clip.isControlSupported(FloatControl.Type.MASTER_GAIN)) {
            FloatControl gain = (FloatControl) clip.getControl(FloatControl.Type.MASTER_GAIN);
            gain.setValue(Math.max(gain.getMinimum(), -STEP * (SpeechSettings.STEPS - volume)));
        }
    }

    @Override
    public void stop() {
        turns.incrementAndGet();
        Clip clip = playing;
        if (clip != null) {
            playing = null;
            clip.stop();
        }
    }
}
