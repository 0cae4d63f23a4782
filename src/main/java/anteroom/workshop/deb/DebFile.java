package anteroom.workshop.deb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * The format of a binary Debian package, deb(5): an ar archive of a version and two tar archives in the format ustar. All
 * files are root's and have one time, so the same content gives the same bytes.
 */
final class DebFile {
    /** 2000-01-01, in s. */
    private static final long TIME = 946_684_800;

    private static final int BLOCK = 512;
    private static final int FILE = 0644;
    private static final int PROGRAM = 0755;

    private DebFile() {}

    /**
     * @param control by name: {@code control}, and scripts, which may be executed
     * @param data by path from the root, without a leading slash
     * @throws IOException if a path is longer than that format allows
     */
    static byte[] of(SortedMap<String, byte[]> control, SortedMap<String, byte[]> data) throws IOException {
        ByteArrayOutputStream ar = new ByteArrayOutputStream();
        ar.writeBytes(ascii("!<arch>\n"));
        member("debian-binary", ascii("2.0\n"), ar);
        member("control.tar.gz", tar(control), ar);
        member("data.tar.gz", tar(data), ar);
        return ar.toByteArray();
    }

    private static void member(String name, byte[] bytes, ByteArrayOutputStream ar) {
        ar.writeBytes(ascii(String.format(
                Locale.ROOT, "%-16s%-12d%-6d%-6d%-8s%-10d`\n", name, TIME, 0, 0, "100644", bytes.length)));
        ar.writeBytes(bytes);
        if (bytes.length % 2 == 1) {
            ar.write('\n');
        }
    }

    private static byte[] tar(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String folder : folders(files)) {
            out.write(header("./" + folder, PROGRAM, 0, '5'));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] content = file.getValue();
            boolean script = content.length > 1 && content[0] == '#' && content[1] == '!';
            out.write(header("./" + file.getKey(), script ? PROGRAM : FILE, content.length, '0'));
            out.write(content);
            out.write(new byte[-content.length & BLOCK - 1]);
        }
        out.write(new byte[2 * BLOCK]);
        return gzip(out.toByteArray());
    }

    /** Its header has no time. */
    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** Those that files lie in, each before what is in it; the root is the empty one. */
    private static Iterable<String> folders(SortedMap<String, byte[]> files) {
        TreeSet<String> folders = new TreeSet<>();
        folders.add("");
        for (String file : files.keySet()) {
            for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
                folders.add(file.substring(0, end + 1));
            }
        }
        return folders;
    }

    private static byte[] header(String path, int mode, int size, char kind) throws IOException {
        byte[] header = new byte[BLOCK];
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        int prefix = prefix(name);
        if (prefix > 155 || name.length - prefix > 100 || prefix < 0) {
            throw new IOException(path + ": is too long a name for a package");
        }
        int rest = prefix == 0 ? 0 : prefix + 1;
        System.arraycopy(name, rest, header, 0, name.length - rest);
        put(header, 100, String.format(Locale.ROOT, "%07o", mode));
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, 124, String.format(Locale.ROOT, "%011o", size));
        put(header, 136, String.format(Locale.ROOT, "%011o", TIME));
        header[156] = (byte) kind;
        put(header, 257, "ustar\00000");
        put(header, 265, "root");
        put(header, 297, "root");
        System.arraycopy(name, 0, header, 345, prefix);
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xff;
        }
        put(header, 148, String.format(Locale.ROOT, "%06o\0", sum));
        return header;
    }

    /** How much of a name goes before the slash that the format leaves out; -1 if there is none in the right place. */
    private static int prefix(byte[] name) {
        if (name.length <= 100) {
            return 0;
        }
        for (int i = name.length - 101; i < name.length - 1; i++) {
            if (name[i] == '/') {
                return i;
            }
        }
        return -1;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = ascii(text);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
