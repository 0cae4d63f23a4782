package anteroom.operate.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A page as a PNG (ISO/IEC 15948), which the printing of the JDK takes. */
final class PngImage {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngImage() {}

    static byte[] of(PageImage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        // 8 bits each of red, green and blue; not interlaced
        byte[] header = ByteBuffer.allocate(13)
                .putInt(page.width())
                .putInt(page.height())
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", PdfImage.deflated(rows(page)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Row by row, each after the number of its filter, which is none. */
    private static byte[] rows(PageImage page) {
        ByteBuffer rows = ByteBuffer.allocate(page.height() * (1 + 3 * page.width()));
        for (int i = 0; i < page.argb().length; i++) {
            if (i % page.width() == 0) {
                rows.put((byte) 0);
            }
            int pixel = page.argb()[i];
            rows.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
        }
        return rows.array();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
