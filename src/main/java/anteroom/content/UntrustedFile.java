package anteroom.content;

import anteroom.content.json.Limits;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that somebody else wrote, without trusting their size, their kind or where they lead. */
final class UntrustedFile {
    private UntrustedFile() {}

    /** Reads a file that lies inside a folder, links and all. */
    static byte[] read(Path file, Path folder, int most) throws IOException {
        if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("leads out of " + folder + "; put the file itself there");
        }
        return read(file, most);
    }

    static byte[] read(Path file, int most) throws IOException {
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            throw new IOException("is a link that leads to nothing");
        }
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("is not a file");
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(most + 1); // the size that the system tells may be out of date
            if (bytes.length > most) {
                throw new IOException("is larger than "
                        + (most < Limits.MEGABYTE ? most / Limits.KILOBYTE + " KB" : most / Limits.MEGABYTE + " MB"));
            }
            return bytes;
        }
    }

    static boolean isInside(Path file, Path folder) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    }

    /** Why a file could not be read, in words that follow its name. */
    static String reason(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; change its permissions";
        }
        if (e instanceof IOException && e.getMessage() != null) {
            return e.getMessage();
        }
        return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }
}
