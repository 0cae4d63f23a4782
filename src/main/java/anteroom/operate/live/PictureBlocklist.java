package anteroom.operate.live;

import anteroom.content.PackSource;
import anteroom.content.Sha256;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers, by the hashes of their files and their names, which pictures ended the kiosk while they were drawn, and, for one run, which took
 * too long. A mark is left before each drawing and taken away after it; the mark that a run finds is of the picture that ended
 * the one before. Bundled pictures are known to do no harm, and leave none. Used by the thread that draws; only
 * {@link #end} and {@link #names} by others too.
 */
public final class PictureBlocklist {
    /** The file with those that ended the kiosk. */
    public static final String LIST = "pictures-refused";

    private static final int LARGEST = 64 * 1024;
    private static final int MOST = 500;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})(?: (.{1,160}))?");

    private final Path mark;
    private final Path list;
    /** Those that ended the kiosk. */
    private final Map<String, String> refused = new LinkedHashMap<>();

    private final Set<String> slow = new HashSet<>();
    private volatile List<String> names = List.of();
    private boolean read;

    /** @param folder of the kiosk's own files */
    public PictureBlocklist(Path folder) {
        this.mark = folder.resolve("picture-being-drawn");
        this.list = folder.resolve(LIST);
    }

    private void read() {
        if (!read) {
            read = true;
            refused.putAll(lines(list));
            lines(mark).forEach(this::remember);
            end();
            names = refused.values().stream().distinct().toList();
        }
    }

    /** The names of those that are not drawn any more since they ended the kiosk, as soon as the first picture was asked for. */
    public List<String> names() {
        return names;
    }

    /**
     * A picture is about to be drawn.
     *
     * @throws IOException if it is one that must not be
     */
    public void begin(String art, byte[] picture) throws IOException {
        read();
        if (isBundled(art, picture)) {
            return;
        }
        String hash = Sha256.hex(picture);
        if (refused.containsKey(hash)) {
            throw new IOException("ended the kiosk when it was drawn before");
        }
        if (slow.contains(hash)) {
            throw new IOException("took too long when it was drawn before");
        }
        try {
            // Not forced to the disk: it is to outlive the process, and not a power cut, which is no picture's fault.
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.writeString(mark, hash + " " + art);
        } catch (IOException e) {
            System.getLogger("anteroom.pictures").log(Level.DEBUG, "no mark: {0}", e.toString());
        }
    }

    /** No picture is being drawn any more. */
    public void end() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            System.getLogger("anteroom.pictures").log(Level.DEBUG, "the mark stays: {0}", e.toString());
        }
    }

    /** A picture took too long; as that may be the fault of a busy machine, the next run tries again. */
    public void tooSlow(byte[] picture) {
        slow.add(Sha256.hex(picture));
    }

    private static boolean isBundled(String art, byte[] picture) {
        String path = "art/" + art + ".svg";
        try {
            PackSource bundled = PackSource.builtIn();
            return bundled.has(path) && Arrays.equals(bundled.read(path), picture);
        } catch (IOException e) {
            return false;
        }
    }

    private void remember(String hash, String art) {
        if (refused.size() >= MOST || refused.putIfAbsent(hash, art) != null) {
            return;
        }
        System.getLogger("anteroom.pictures").log(Level.WARNING, "a picture is not drawn any more: {0}", art);
        String lines = refused.entrySet().stream()
                .map(picture -> picture.getKey() + " " + picture.getValue())
                .collect(Collectors.joining("\n"));
        try {
            AtomicFile.write(list, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.getLogger("anteroom.pictures").log(Level.WARNING, "that is not kept: {0}", e.toString());
        }
    }

    /** Hash and name a line; the names came later. */
    private static Map<String, String> lines(Path file) {
        Map<String, String> pictures = new LinkedHashMap<>();
        AtomicFile.text(file, LARGEST)
                .orElse("")
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .limit(MOST)
                .forEach(line -> pictures.put(line.group(1), line.group(2) == null ? "?" : line.group(2)));
        return pictures;
    }
}
