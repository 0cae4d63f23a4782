package anteroom.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A pack in a folder that somebody else may have filled: nothing outside it is ever read. */
final class FolderSource implements PackSource {
    private final Path folder;

    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] read(String path) throws IOException {
        PackPath.plain(path);
        if (isBuiltInSheet(path)) {
            return PackSource.builtIn().read(path);
        }
        return SmallFile.read(folder.resolve(path), folder, LARGEST_FILE);
    }

    @Override
    public boolean has(String path) {
        if (!PackPath.isPlain(path)) {
            return false;
        }
        if (isBuiltInSheet(path)) {
            return PackSource.builtIn().has(path);
        }
        try {
            return SmallFile.isInside(folder.resolve(path), folder);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<Set<String>> files() {
        try (var walk = Files.walk(folder)) {
            var found = new TreeSet<String>();
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(found::add);
            return Optional.of(found);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // whatever cannot be listed fails again, with a reason, when it is read
        }
    }

    private boolean isBuiltInSheet(String path) {
        return path.startsWith("seeds/") && !Files.isDirectory(folder.resolve("seeds"));
    }
}
