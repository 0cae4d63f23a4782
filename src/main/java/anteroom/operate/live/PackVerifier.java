package anteroom.operate.live;

import anteroom.content.FileStamp;
import anteroom.content.PackFolder;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies packs against the clinic's public key: only sealed packs are accepted, and none older than one that was shown.
 * Without a key every pack is accepted. The first key is recorded with the newest version and the hash of its files; from then
 * on it must be present. If the record cannot be read, no pack is accepted.
 */
final class PackVerifier {
    private static final String VERSION = "[0-9]{1,6}(?:\\.[0-9]{1,6}){2}";
    private static final Pattern RECORD = Pattern.compile("(" + VERSION + ") ([0-9a-f]{64}|-) ([0-9A-Za-z+/=]+)\n");
    private static final String RECORD_FILE = "pack.newest-version";
    private static final int LONGEST = 512;

    /**
     * What was shown last.
     *
     * @param files hash of its files; {@code -} as long as nothing was shown
     * @param key the key that it was sealed with
     */
    private record Newest(String version, String files, PublicKey key) {}

    private final Path keyFile;
    private final Path record;
    private @Nullable Newest newest;
    private @Nullable String spoilt;

    /**
     * @param keyFile the file of the clinic's key, which need not be there
     * @param record the file in which the newest version is kept
     */
    PackVerifier(Path keyFile, Path record) {
        this.keyFile = keyFile;
        this.record = record;
        try {
            this.newest = read().orElse(null);
        } catch (IOException e) {
            this.spoilt = e.getMessage();
        }
    }

    /** The one of a clinic's folder, with what it remembers beside other files of the kiosk's own. */
    static PackVerifier beside(Path clinicFolder, Path state) {
        return new PackVerifier(clinicFolder.resolve(PackKeys.PUBLIC), state.resolveSibling(RECORD_FILE));
    }

    /**
     * Lets a pack pass that was shown before, however old it is.
     *
     * @throws IOException whose message says why it is not the clinic's
     */
    void checkSealed(PackSnapshot pack) throws IOException {
        Optional<PublicKey> key = knownKey();
        if (key.isPresent()) {
            Seal.check(pack, key.get());
        } else {
            refuseSpoilt();
        }
    }

    /** Whether only sealed packs are accepted. */
    boolean hasKey() throws IOException {
        return knownKey().isPresent();
    }

    /** Writes what is remembered once more, in case that the file is gone. */
    void keepAgain() {
        if (newest != null) {
            keepIfPossible();
        }
    }

    /**
     * Lets the pack pass that was kept at the last run: the key that was remembered is as good as the one beside the
     * folder. What is newest is taken from it where it was not remembered.
     *
     * @throws IOException whose message says why it is not the clinic's
     */
    void checkKept(PackSnapshot pack, String version) throws IOException {
        Optional<PublicKey> key = knownKey();
        if (key.isEmpty()) {
            refuseSpoilt();
            return;
        }
        check(pack, version, key.get());
        if (newest == null || isOlder(newest.version(), version)) {
            newest = new Newest(version, Seal.hash(pack), key.get());
            spoilt = null;
            keepIfPossible();
        }
    }

    /** Remembers the key, from the first time on that there is one. */
    void begin() {
        try {
            key();
        } catch (IOException e) {
            // The next pack will be refused for it, and staff told.
        }
    }

    /**
     * Lets a pack pass that is the clinic's.
     *
     * @throws IOException whose message says why it is not
     */
    void check(PackSnapshot pack, String version) throws IOException {
        Optional<PublicKey> key = key();
        if (key.isPresent()) {
            check(pack, version, key.get());
        }
    }

    private void check(PackSnapshot pack, String version, PublicKey key) throws IOException {
        Seal.check(pack, key);
        if (!version.matches(VERSION)) {
            throw new IOException("is version " + version + "; a sealed pack needs one such as 1.2.0");
        }
        if (newest == null) {
            return;
        }
        if (isOlder(version, newest.version())) {
            throw new IOException(
                    "is version " + version + ", older than " + newest.version() + ", which was shown before");
        }
        if (!isOlder(newest.version(), version) && !newest.files().equals(Seal.hash(pack))) {
            throw new IOException("is version " + version + " with other files than the " + newest.version()
                    + " that was shown before; give it a higher version and seal it again");
        }
    }

    /**
     * Lets a folder pass that holds nothing but files of its own: what a link leads to is not what was sealed.
     *
     * @throws IOException whose message names the link
     */
    void checkLinks(Path folder) throws IOException {
        if (key().isEmpty()) {
            return;
        }
        Optional<String> link = PackFolder.look(folder).link();
        if (link.isPresent()) {
            throw new IOException("holds a link: " + link.get());
        }
    }

    /**
     * Lets a folder beside the pack pass that is the clinic's.
     *
     * @param copy what is in it
     * @throws IOException whose message says why it is not
     */
    void checkSeal(Path folder, PackSnapshot copy) throws IOException {
        checkLinks(folder);
        Optional<PublicKey> key = key();
        if (key.isPresent()) {
            Seal.check(copy, key.get());
        }
    }

    /**
     * Remembers a pack that has passed and is about to be shown. It is forgotten neither with the pack nor with its folder.
     *
     * @throws IOException if it cannot be remembered: then an older one could take its place later
     */
    void remember(PackSnapshot pack, String version) throws IOException {
        Optional<PublicKey> key = key();
        if (key.isPresent()) {
            Newest shown = new Newest(version, Seal.hash(pack), key.get());
            if (!shown.equals(newest)) {
                keep(shown);
                newest = shown;
            }
        }
    }

    /** Changes with the file of the key. */
    String stamp() {
        return FileStamp.of(keyFile);
    }

    /** The key that was remembered, or else the one in the clinic's folder. */
    private Optional<PublicKey> knownKey() throws IOException {
        return newest == null ? PackKeys.read(keyFile) : Optional.of(newest.key());
    }

    /** The key that is in force; empty if this clinic never had one. */
    private Optional<PublicKey> key() throws IOException {
        Optional<PublicKey> key = PackKeys.read(keyFile);
        refuseSpoilt();
        if (newest != null && !key.equals(Optional.of(newest.key()))) {
            throw new IOException(keyFile.getFileName() + ": "
                    + (key.isPresent() ? "is another key than before" : "is missing, and was there before")
                    + "; put back the one that it was, or, to do without it, delete " + record
                    + " and the pack kept there");
        }
        if (newest == null && key.isPresent()) {
            newest = new Newest("0.0.0", "-", key.get());
            keepIfPossible();
        }
        return key;
    }

    private void refuseSpoilt() throws IOException {
        if (spoilt != null) {
            throw new IOException(record + ": " + spoilt + ", so which pack is the newest is not known; delete it");
        }
    }

    private Optional<Newest> read() throws IOException {
        Optional<byte[]> bytes = AtomicFile.read(record, LONGEST);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String text = new String(bytes.get(), StandardCharsets.US_ASCII);
        if (text.matches(VERSION)) {
            // An earlier program kept no more than this, with a key and without.
            return Optional.empty();
        }
        Matcher found = RECORD.matcher(text);
        if (!found.matches()) {
            throw new IOException("is spoilt");
        }
        return Optional.of(new Newest(found.group(1), found.group(2), PackKeys.ofText(found.group(3))));
    }

    private void keep(Newest shown) throws IOException {
        String text = shown.version() + " " + shown.files() + " " + PackKeys.text(shown.key()) + "\n";
        AtomicFile.write(record, text.getBytes(StandardCharsets.US_ASCII));
    }

    private void keepIfPossible() {
        try {
            keep(newest);
        } catch (IOException e) {
            System.getLogger("anteroom.live").log(Level.WARNING, "the newest version is not kept: {0}", e.toString());
        }
    }

    private static boolean isOlder(String version, String other) {
        return Arrays.compare(numbers(version), numbers(other)) < 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
