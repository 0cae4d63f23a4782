package anteroom.operate.live;

import anteroom.content.PackSource;
import anteroom.content.Sha256;
import anteroom.operate.files.WholeFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers, by the hashes of their files, which pictures ended the kiosk while they were drawn, and, for one run, which took
 * too long. A mark is left before each drawing and taken away after it; the mark that a run finds is of the picture that ended
 * the one before. Bundled pictures are known to do no harm, and leave none. Used by the thread that draws; only
 * {@link #end} by others too.
 */
public final class PictureMarks {
    private static final int LARGEST = 64 * 1024;
    private static final int MOST = 500;

    private final Path mark;
    private final Path list;
    /** Those that ended the kiosk. */
    private final Set<String> refused = new LinkedHashSet<>();

    private final Set<String> slow = new HashSet<>();
    private boolean read;

    /** @param folder of the kiosk's own files */
    public PictureMarks(Path folder) {
        this.mark = folder.resolve("picture-being-drawn");
        this.list = folder.resolve("pictures-refused");
    }

    private void read() {
        if (!read) {
            read = true;
            refused.addAll(lines(list));
            lines(mark).forEach(this::remember);
            end();
        }
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
        if (refused.contains(hash)) {
            throw new IOException("ended the kiosk when it was drawn before");
        }
        if (slow.contains(hash)) {
            throw new IOException("took too long when it was drawn before");
        }
        try {
            // Not forced to the disk: it is to outlive the process, and not a power cut, which is no picture's fault.
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.writeString(mark, hash);
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

    private void remember(String hash) {
        if (refused.size() >= MOST || !refused.add(hash)) {
            return;
        }
        System.getLogger("anteroom.pictures").log(Level.WARNING, "a picture is not drawn any more: {0}", hash);
        try {
            WholeFile.write(list, String.join("\n", refused).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            System.getLogger("anteroom.pictures").log(Level.WARNING, "that is not kept: {0}", e.toString());
        }
    }

    private static Set<String> lines(Path file) {
        try {
            Set<String> hashes = new LinkedHashSet<>();
            Optional<byte[]> bytes = WholeFile.read(file, LARGEST);
            bytes.stream()
                    .flatMap(text -> new String(text, StandardCharsets.US_ASCII).lines())
                    .filter(line -> line.matches("[0-9a-f]{64}"))
                    .limit(MOST)
                    .forEach(hashes::add);
            return hashes;
        } catch (IOException e) {
            return Set.of();
        }
    }
}
