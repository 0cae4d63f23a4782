package anteroom.kiosk.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Two soft notes, the second higher, for whoever does not look at the screen. Made here, so that no file can be lost. */
public final class Chime {
    private static final int SAMPLES_A_SECOND = 22_050;
    private static final int BYTES_A_SAMPLE = 2;

    /** In s: long enough to be noticed, and far below the 3 s from which a sound must have a switch (WCAG 1.4.2). */
    private static final double LENGTH = 0.9;

    /** Of full scale, before the volume's own step: nobody is to be startled. */
    private static final double LOUDEST = 0.3;

    /** In Hz: low enough for ears that no longer hear high notes. */
    private static final double FIRST = 523.25;

    private static final double SECOND = 659.25;
    private static final double SECOND_FROM = 0.25;

    /** In s; without it a sound begins or ends with a click. */
    private static final double SLOPE = 0.02;

    private static final double FADING = 6;

    /** Made when it is first heard. */
    private static final class Sound {
        private static final byte[] WAV = wav();
    }

    private final Player player;

    public Chime(Player player) {
        this.player = player;
    }

    /**
     * Sounds once. Where nothing can be played nothing happens: the warning stands on the screen all the same.
     *
     * @param volume from 1 to {@link SpeechSettings#STEPS}
     */
    public void ring(int volume) {
        player.play(Sound.WAV, volume, played -> {});
    }

    static byte[] wav() {
        int samples = (int) (LENGTH * SAMPLES_A_SECOND);
        int bytes = samples * BYTES_A_SAMPLE;
        ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(SAMPLES_A_SECOND);
        wav.putInt(SAMPLES_A_SECOND * BYTES_A_SAMPLE)
                .putShort((short) BYTES_A_SAMPLE)
                .putShort((short) (8 * BYTES_A_SAMPLE));
        wav.put(ascii("data")).putInt(bytes);
        for (int i = 0; i < samples; i++) {
            double at = (double) i / SAMPLES_A_SECOND;
            double end = Math.min(1, (LENGTH - at) / SLOPE);
            double sound = (note(FIRST, at) + note(SECOND, at - SECOND_FROM)) / 2 * end;
            wav.putShort((short) Math.round(sound * LOUDEST * Short.MAX_VALUE));
        }
        return wav.array();
    }

    private static double note(double pitch, double at) {
        if (at < 0) {
            return 0;
        }
        return Math.sin(2 * Math.PI * pitch * at) * Math.min(1, at / SLOPE) * Math.exp(-FADING * at);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
