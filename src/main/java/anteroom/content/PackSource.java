package anteroom.content;

import anteroom.content.json.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the files of a pack come from. Paths are relative, with {@code /} between their parts. The source
 * sheets are found under {@code seeds/}, wherever they are kept.
 */
public interface PackSource {
    /** The name of the trained model of a language's search, in the language's folder. */
    String MODEL = "search.model";

    /** The largest size of a file, in bytes. */
    static int largest(String path) {
        return path.endsWith("/" + MODEL) ? Limits.MODEL : Limits.FILE;
    }

    /** @throws IOException with a message for the user */
    byte[] read(String path) throws IOException;

    /** The bytes of a file, where they need not all be in memory at once. */
    default InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }

    boolean has(String path);

    /**
     * All files that can be part of a pack; empty if they cannot be listed, as in the jar.
     *
     * @throws IOException with a message for the user
     */
    default Optional<Set<String>> files() throws IOException {
        return Optional.empty();
    }

    /** Other files, which are ignored. */
    default List<String> strays() {
        return List.of();
    }

    /** The pack that ships with the kiosk. */
    static PackSource builtIn() {
        return new BuiltInSource();
    }

    /** A pack in a folder; one without a {@code seeds} folder of its own cites the built-in sheets. */
    static PackSource folder(Path folder) {
        return new FolderSource(folder);
    }
}
