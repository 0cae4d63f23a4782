package anteroom.operate.live;

import anteroom.content.PackSource;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * A clinic's Ed25519 key pair, in Base64. The private key is kept where packs are made; the public key lies beside the pack's
 * folder on the kiosk.
 */
public final class PackKeys {
    /** The file name of the public key. */
    public static final String PUBLIC = "pack.key";

    static final String KIND = "Ed25519";
    private static final int LARGEST = 1024;

    private PackKeys() {}

    /**
     * Creates a key pair.
     *
     * @param secret the file of the private key, which must not exist; the public key is written beside it
     * @return the file of the public key
     */
    public static Path make(Path secret) throws IOException {
        Path open = secret.toAbsolutePath().resolveSibling(PUBLIC);
        for (Path file : new Path[] {secret, open}) {
            if (Files.exists(file)) {
                throw new IOException(file + ": is there already, and a key that is lost cannot be made again");
            }
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
            AtomicFile.write(secret, line(pair.getPrivate().getEncoded()));
            AtomicFile.write(open, line(pair.getPublic().getEncoded()));
            letAllRead(open);
            return open;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + KIND, e);
        }
    }

    /**
     * Seals the pack in a folder as it is now, or the clinic's own pictures.
     *
     * @param secret the file of the private key
     * @return the file of the seal
     */
    public static Path seal(Path folder, Path secret) throws IOException {
        byte[] bytes = bytes(secret).orElseThrow(() -> new NoSuchFileException(secret.toString()));
        try {
            PrivateKey key = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            PackSnapshot sealed = Files.exists(folder.resolve("pack.json"))
                    ? PackSnapshot.of(PackSource.folder(folder))
                    : ClinicPictures.snapshot(folder);
            Path seal = folder.resolve(Seal.FILE);
            Files.write(seal, Seal.of(sealed, key));
            letAllRead(seal);
            return seal;
        } catch (GeneralSecurityException e) {
            throw new IOException(secret + ": is no key that seals", e);
        }
    }

    /**
     * Reads the public key.
     *
     * @return empty if there is no such file
     * @throws IOException if the file holds no key
     */
    static Optional<PublicKey> read(Path file) throws IOException {
        Optional<byte[]> bytes = bytes(file);
        try {
            return bytes.isEmpty() ? Optional.empty() : Optional.of(open(bytes.get()));
        } catch (GeneralSecurityException e) {
            throw new IOException(file.getFileName() + ": is no key", e);
        }
    }

    /** The line of text that a key is kept as. */
    static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * What {@link #text} made.
     *
     * @throws IOException if it is no key
     */
    static PublicKey ofText(String text) throws IOException {
        try {
            return open(Base64.getDecoder().decode(text));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("holds no key", e);
        }
    }

    private static PublicKey open(byte[] bytes) throws GeneralSecurityException {
        return KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(bytes));
    }

    /** These files are copied by one user, often root, and read by another: the kiosk. */
    private static void letAllRead(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        Optional<byte[]> text = AtomicFile.read(file, LARGEST);
        try {
            return text.map(line -> Base64.getDecoder().decode(new String(line, StandardCharsets.US_ASCII).strip()));
        } catch (IllegalArgumentException e) {
            throw new IOException(file.getFileName() + ": is no key", e);
        }
    }

    private static byte[] line(byte[] key) {
        return (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
