package anteroom.operate.files;

import anteroom.content.UserHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A folder that only this user may write, to load native code from. */
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /** Where one may be, the best first: any of them may be full, read-only or without programs ({@code noexec}). */
    public static List<Path> candidates() {
        List<Path> folders = new ArrayList<>();
        String set = System.getProperty("javafx.cachedir", "");
        if (!set.isEmpty()) {
            folders.add(Path.of(set));
        }
        String name = "anteroom-" + System.getProperty("user.name", "anonymous").replaceAll("\\W", "_");
        folders.add(UserHome.path().resolve(Path.of(".cache", "anteroom")));
        for (String common : List.of(System.getProperty("java.io.tmpdir"), "/var/tmp", "/dev/shm")) {
            folders.add(Path.of(common, name));
        }
        return folders.stream().map(Path::toAbsolutePath).distinct().toList();
    }

    /**
     * Creates the folder if needed.
     *
     * @throws IOException if it cannot be created, or belongs to another user
     */
    public static Path make(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Path probe = Files.createTempFile(folder, "probe", "");
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.getOwner(folder).equals(Files.getOwner(probe))
                    || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new IOException(folder + " is not this user's own");
            }
        } finally {
            Files.deleteIfExists(probe);
        }
        return folder;
    }
}
