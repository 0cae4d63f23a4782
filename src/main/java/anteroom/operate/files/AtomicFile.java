package anteroom.operate.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Atomic file replacement, safe against power cuts: writes a new file beside the old one, forces it to disk and renames it.
 * Only the owner may read it, unless it is written for all.
 */
public final class AtomicFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FILE_FOR_ALL = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER_FOR_ALL = PosixFilePermissions.fromString("rwxr-xr-x");

    private AtomicFile() {}

    /**
     * Replaces the content of a file.
     *
     * @throws IOException if it cannot be written; then the file is unchanged
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, false, true);
    }

    /** Like {@link #write}, in UTF-8, but every user of the machine may read the file and its folder. */
    public static void writeForAll(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), true, true);
    }

    /**
     * Like {@link #write}, in UTF-8, without waiting for the disk, which takes tens of ms: for what is of no use after a power cut
     * within the next seconds, or for where nobody may wait.
     */
    public static void writeUnforced(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), false, false);
    }

    private static void write(Path file, byte[] bytes, boolean forAll, boolean force) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = folder.resolve(file.getFileName() + ".new");
        // What a power cut left of an earlier try would keep its own permissions.
        Files.deleteIfExists(fresh);
        try {
            fill(fresh, bytes, force);
            if (forAll && isPosix(fresh)) {
                // set afterwards, as the process's own mask takes them away at the creation
                Files.setPosixFilePermissions(fresh, FILE_FOR_ALL);
                Files.setPosixFilePermissions(folder, FOLDER_FOR_ALL);
            }
            replace(fresh, file);
        } catch (IOException e) {
            discard(fresh);
            throw e;
        }
    }

    /**
     * Reads a file; empty when there is none.
     *
     * @param most the largest size, in bytes
     * @throws IOException if it cannot be read, is no regular file, or is larger
     */
    public static Optional<byte[]> read(Path file, int most) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file.getFileName() + " is not a file");
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException(file.getFileName() + " is larger than " + most + " bytes");
            }
            return Optional.of(bytes);
        }
    }

    /** The text of a file in UTF-8; empty when there is none, or it cannot be read as {@link #read} does. */
    public static Optional<String> text(Path file, int most) {
        try {
            return read(file, most).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void fill(Path fresh, byte[] bytes, boolean force) throws IOException {
        Files.createFile(
                fresh,
                isPosix(fresh)
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                        : new FileAttribute<?>[0]);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (force) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // The disk that could not be written cannot be tidied either; the next write tries again.
        }
    }
}
