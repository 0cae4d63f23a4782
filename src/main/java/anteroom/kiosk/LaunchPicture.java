package anteroom.kiosk;

import anteroom.content.OpeningHours;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javafx.geometry.Rectangle2D;

/**
 * The waiting picture, as the next start shows it before it has read anything else.
 *
 * @param key of everything that the picture depends on
 * @param display which one it is for, counted from 1
 * @param hours outside of which the screen is dark; empty when it is never
 * @param width in px
 * @param height in px
 * @param pixels row by row; blue, green, red and alpha of each
 */
record LaunchPicture(String key, int display, Optional<OpeningHours> hours, int width, int height, byte[] pixels) {
    /** The largest file, in bytes. */
    static final int MOST = 16 << 20;

    /** "AnW" and the version of the format. */
    private static final int FORMAT = 0x416e5701;

    private static final int BYTES_OF_PIXEL = 4;
    private static final int LONGEST_SIDE = 8192;

    /** A picture of a huge display is not worth the memory that it takes. */
    private static final int MOST_PIXELS = 4096 * 2304;

    private static final int CHECKSUM = Long.BYTES;

    /** The file that {@link #read} reads, with a checksum at its end. */
    byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeUTF(key);
            out.writeInt(display);
            out.writeUTF(hours.map(LaunchPicture::text).orElse(""));
            out.writeInt(width);
            out.writeInt(height);
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater);
            packed.write(pixels);
            packed.finish();
            deflater.end();
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The picture in a file, if that is whole and has this key. */
    static Optional<LaunchPicture> read(byte[] file, String key) {
        int end = file.length - CHECKSUM;
        if (end < 0 || ByteBuffer.wrap(file).getLong(end) != checksum(file, end)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, end))) {
            if (in.readInt() != FORMAT || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            int display = in.readInt();
            String hours = in.readUTF();
            int width = in.readInt();
            int height = in.readInt();
            if (!possible(width, height)) {
                return Optional.empty();
            }
            byte[] pixels = new byte[width * height * BYTES_OF_PIXEL];
            try (InflaterInputStream packed = new InflaterInputStream(in)) {
                return packed.readNBytes(pixels, 0, pixels.length) < pixels.length
                        ? Optional.empty()
                        : Optional.of(new LaunchPicture(key, display, hours(hours), width, height, pixels));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it covers a display, and what belongs there at this time is not a dark screen. */
    boolean fits(Rectangle2D bounds, LocalDateTime now) {
        return bounds.getWidth() == width
                && bounds.getHeight() == height
                && hours.filter(open -> !open.open(now)).isEmpty();
    }

    /** Whether a picture of this size can be kept. */
    static boolean possible(int width, int height) {
        return width > 0
                && height > 0
                && width <= LONGEST_SIDE
                && height <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    private static String text(OpeningHours hours) {
        return Stream.concat(
                        Stream.of(hours.opens().toString(), hours.closes().toString()),
                        hours.days().stream().map(DayOfWeek::name))
                .collect(Collectors.joining(" "));
    }

    private static Optional<OpeningHours> hours(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(" ");
        return Optional.of(new OpeningHours(
                LocalTime.parse(parts[0]),
                LocalTime.parse(parts[1]),
                Arrays.stream(parts).skip(2).map(DayOfWeek::valueOf).collect(Collectors.toSet())));
    }
}
