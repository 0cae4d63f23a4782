package anteroom.operate.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/**
 * A PDF whose pages are one picture each, edge to edge. What a screen draws is what the printer prints, with no font to be
 * replaced on the way (ISO 32000-1, sections 7.5 and 8.9).
 */
final class PdfImage {
    /** The number of the first page's object, and how many objects a page has. */
    private static final int FIRST_PAGE = 3;

    private static final int OBJECTS = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();

    private PdfImage() {}

    /** The document. */
    static byte[] of(List<PageImage> pages) {
        return new PdfImage().write(pages);
    }

    private byte[] write(List<PageImage> pages) {
        put(text("%%PDF-1.4\n"));
        object(text("<< /Type /Catalog /Pages 2 0 R >>"));
        String kids = IntStream.range(0, pages.size())
                .mapToObj(i -> (FIRST_PAGE + i * OBJECTS) + " 0 R")
                .collect(Collectors.joining(" "));
        object(text("<< /Type /Pages /Kids [%s] /Count %d >>", kids, pages.size()));
        pages.forEach(this::page);
        int table = out.size();
        put(text("xref\n0 %d\n0000000000 65535 f \n", starts.size() + 1));
        starts.forEach(start -> put(text("%010d 00000 n \n", start)));
        put(text("trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", starts.size() + 1, table));
        return out.toByteArray();
    }

    private void page(PageImage page) {
        int number = starts.size() + 1;
        double width = points(page.paperWidth());
        double height = points(page.paperHeight());
        byte[] pixels = deflated(rgb(page.argb()));
        byte[] drawing = text("q %.2f 0 0 %.2f 0 0 cm /I Do Q", width, height);
        object(text(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
                        + " /Resources << /XObject << /I %d 0 R >> >> >>",
                width, height, number + 1, number + 2));
        object(text("<< /Length %d >>", drawing.length), drawing);
        object(
                text(
                        "<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8"
                                + " /Filter /FlateDecode /Length %d >>",
                        page.width(), page.height(), pixels.length),
                pixels);
    }

    private void object(byte[] dictionary, byte[]... stream) {
        starts.add(out.size());
        put(text("%d 0 obj\n", starts.size()));
        put(dictionary);
        for (byte[] bytes : stream) {
            put(text("\nstream\n"));
            put(bytes);
            put(text("\nendstream"));
        }
        put(text("\nendobj\n"));
    }

    private void put(byte[] bytes) {
        out.writeBytes(bytes);
    }

    private static byte[] rgb(int[] argb) {
        byte[] rgb = new byte[argb.length * 3];
        for (int i = 0; i < argb.length; i++) {
            rgb[3 * i] = (byte) (argb[i] >> 16);
            rgb[3 * i + 1] = (byte) (argb[i] >> 8);
            rgb[3 * i + 2] = (byte) argb[i];
        }
        return rgb;
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] piece = new byte[64 * 1024];
            while (!deflater.finished()) {
                bytes.write(piece, 0, deflater.deflate(piece));
            }
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static double points(double mm) {
        return mm / 25.4 * 72;
    }

    private static byte[] text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).getBytes(StandardCharsets.US_ASCII);
    }
}
