package anteroom.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * What can be measured of a WAV file without ears.
 *
 * @param loudness the root mean square, of full scale: silence is 0, and speech of usual volume some tenths
 * @param peak of full scale
 */
public record Sound(double seconds, double loudness, double peak) {
    public static Sound of(byte[] wav) throws IOException, UnsupportedAudioFileException {
        double[] levels = levels(wav);
        AudioFormat format = format(wav);
        double squares = Arrays.stream(levels).map(level -> level * level).sum();
        return new Sound(
                levels.length / (double) format.getSampleRate() / format.getChannels(),
                Math.sqrt(squares / Math.max(1, levels.length)),
                Arrays.stream(levels).map(Math::abs).max().orElse(0));
    }

    /** Each sample, from -1 to 1. */
    public static double[] levels(byte[] wav) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            if (in.getFormat().getSampleSizeInBits() != 16 || in.getFormat().isBigEndian()) {
                throw new IOException("not 16 bits, the lower byte first: " + in.getFormat());
            }
            byte[] bytes = in.readAllBytes();
            double[] levels = new double[bytes.length / 2];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (short) ((bytes[2 * i] & 0xFF) | bytes[2 * i + 1] << 8) / 32768.0;
            }
            return levels;
        }
    }

    private static AudioFormat format(byte[] wav) throws IOException, UnsupportedAudioFileException {
        return AudioSystem.getAudioFileFormat(new ByteArrayInputStream(wav)).getFormat();
    }
}
