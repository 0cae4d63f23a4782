package anteroom.live;

import anteroom.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds packs against the clinic's key, if the clinic has one: then only what was sealed with it is shown, and nothing
 * older than what was shown before. Without a key everything passes.
 */
final class PackGuard {
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){2}");
    private static final int LONGEST = 32;

    private final Path key;
    private final Path newest;

    /**
     * @param key the file of the clinic's key, which need not be there
     * @param newest the file in which the newest version is kept
     */
    PackGuard(Path key, Path newest) {
        this.key = key;
        this.newest = newest;
    }

    /**
     * Lets a pack pass that is the clinic's.
     *
     * @throws IOException whose message says why it is not
     */
    void check(PackCopy pack, String version) throws IOException {
        Optional<PublicKey> sealing = PackKeys.read(key);
        if (sealing.isEmpty()) {
            return;
        }
        Optional<String> fault = Seal.fault(pack, sealing.get());
        if (fault.isPresent()) {
            throw new IOException(fault.get());
        }
        String before = newest();
        if (!VERSION.matcher(version).matches() || isOlder(version, before)) {
            throw new IOException("is version " + version + ", older than " + before + ", which was shown before");
        }
    }

    /**
     * Lets a folder pass that holds nothing but files of its own: what a link leads to is not what was sealed.
     *
     * @throws IOException whose message names the link
     */
    void checkLinks(Path folder) throws IOException {
        if (PackKeys.read(key).isEmpty()) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            Optional<Path> link = walk.filter(Files::isSymbolicLink).findFirst();
            if (link.isPresent()) {
                throw new IOException("holds a link: " + folder.relativize(link.get()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Remembers that this version was shown. It is forgotten neither with the pack nor with its folder. */
    void shown(String version) {
        if (!VERSION.matcher(version).matches() || isOlder(version, newest())) {
            return;
        }
        try {
            WholeFile.write(newest, version.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            System.getLogger("anteroom.live").log(Level.WARNING, "the newest version is not kept: {0}", e.toString());
        }
    }

    private String newest() {
        try {
            return WholeFile.read(newest, LONGEST)
                    .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                    .filter(VERSION.asMatchPredicate())
                    .orElse("0.0.0");
        } catch (IOException e) {
            return "0.0.0";
        }
    }

    private static boolean isOlder(String version, String other) {
        return Arrays.compare(numbers(version), numbers(other)) < 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
