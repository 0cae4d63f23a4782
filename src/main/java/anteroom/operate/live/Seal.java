package anteroom.operate.live;

import anteroom.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A pack's seal: a text file with the SHA-256 of each file of the pack and an Ed25519 signature over the list.
 */
final class Seal {
    static final String FILE = "seal.txt";

    private static final String HEAD = "anteroom seal 1\n";
    private static final String SIGNATURE = "signature ";

    private Seal() {}

    /** The seal of these files as they are now. */
    static byte[] of(PackSnapshot pack, PrivateKey key) throws IOException, GeneralSecurityException {
        String list = HEAD + list(hashes(pack));
        Signature signature = Signature.getInstance(PackKeys.KIND);
        signature.initSign(key);
        signature.update(list.getBytes(StandardCharsets.UTF_8));
        return (list + SIGNATURE + Base64.getEncoder().encodeToString(signature.sign()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lets files pass that the holder of the key has sealed.
     *
     * @throws IOException whose message says in one line why they are not
     */
    static void check(PackSnapshot pack, PublicKey key) throws IOException {
        if (!pack.has(FILE)) {
            throw new IOException("is not sealed, and this clinic's packs must be");
        }
        String seal = new String(pack.read(FILE), StandardCharsets.UTF_8);
        int end = seal.lastIndexOf(SIGNATURE);
        if (!seal.startsWith(HEAD) || end < 0 || !isSigned(seal, end, key)) {
            throw new IOException("was not sealed with the clinic's key");
        }
        Optional<String> difference = difference(sealed(seal.substring(HEAD.length(), end)), hashes(pack));
        if (difference.isPresent()) {
            throw new IOException(difference.get());
        }
    }

    /** What stands for all files of a pack but its seal. */
    static String hash(PackSnapshot pack) throws IOException {
        return Sha256.hex(list(hashes(pack)).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSigned(String seal, int end, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(PackKeys.KIND);
            signature.initVerify(key);
            signature.update(seal.substring(0, end).getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder()
                    .decode(seal.substring(end + SIGNATURE.length()).strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> difference(Map<String, String> sealed, SortedMap<String, String> found) {
        TreeSet<String> names = new TreeSet<>(sealed.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(name -> !found.getOrDefault(name, "").equals(sealed.getOrDefault(name, "")))
                .findFirst()
                .map(name -> !sealed.containsKey(name)
                        ? "has a file that was not sealed: " + name
                        : !found.containsKey(name)
                                ? "lacks a file that was sealed: " + name
                                : "is not as it was sealed: " + name);
    }

    private static SortedMap<String, String> hashes(PackSnapshot pack) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : pack.files().orElseThrow()) {
            if (!name.equals(FILE)) {
                hashes.put(name, Sha256.hex(pack.read(name)));
            }
        }
        return hashes;
    }

    private static String list(SortedMap<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(file -> file.getValue() + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> sealed(String list) {
        return list.lines()
                .map(line -> line.split(" ", 2))
                .filter(line -> line.length == 2)
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (first, second) -> ""));
    }
}
