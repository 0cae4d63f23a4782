package anteroom.workshop.deb;

import anteroom.content.PackSource;
import anteroom.content.Resource;
import anteroom.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The Debian package of a pack: its files, which the package's own script copies beside the pack that is shown, before it
 * has a link lead to the copy.
 */
public final class PackDeb {
    private static final String SHARE = "usr/share/anteroom-pack/";
    private static final String DOC = "usr/share/doc/anteroom-pack/";

    private PackDeb() {}

    /**
     * @param pack whose files can be listed, and which has passed all checks
     * @param version of the pack
     * @param maintainer who answers for it: a name and, in angle brackets, an address
     * @param beside what belongs beside it, by file name: the values of the group, sign-offs
     * @return the bytes of the package; the same for the same files
     */
    public static byte[] of(PackSource pack, String version, String maintainer, SortedMap<String, byte[]> beside)
            throws IOException {
        SortedMap<String, byte[]> data = new TreeMap<>();
        for (String name : pack.files().orElseThrow()) {
            data.put(SHARE + "pack/" + name, pack.read(name));
        }
        beside.forEach((name, bytes) -> data.put(SHARE + name, bytes));
        data.put(DOC + "copyright", template("copyright").getBytes(StandardCharsets.UTF_8));
        String changelog = template("changelog").replace("@version@", version).replace("@maintainer@", maintainer);
        data.put(DOC + "changelog.gz", DebFile.gzip(changelog.getBytes(StandardCharsets.UTF_8)));
        String sums = sums(data);
        // two packs of one version must not be taken for each other
        String copy = version + "-"
                + Sha256.hex(sums.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        long size = data.values().stream().mapToLong(bytes -> bytes.length).sum();
        SortedMap<String, byte[]> control = new TreeMap<>();
        for (String name : new String[] {"control", "postinst", "prerm"}) {
            control.put(
                    name,
                    template(name)
                            .replace("@version@", version)
                            .replace("@maintainer@", maintainer)
                            .replace("@copy@", copy)
                            .replace("@size@", String.valueOf((size + 1023) / 1024))
                            .getBytes(StandardCharsets.UTF_8));
        }
        control.put("md5sums", sums.getBytes(StandardCharsets.UTF_8));
        return DebFile.of(control, data);
    }

    private static String template(String name) {
        return Resource.text("/anteroom/workshop/deb/" + name);
    }

    /** As dpkg wants to have them, to find out what was changed on the disk; nothing depends on their strength. */
    private static String sums(SortedMap<String, byte[]> data) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return data.entrySet().stream()
                    .map(file -> HexFormat.of().formatHex(md5.digest(file.getValue())) + "  " + file.getKey() + "\n")
                    .collect(Collectors.joining());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5", e);
        }
    }
}
