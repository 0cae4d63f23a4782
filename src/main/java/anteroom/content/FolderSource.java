package anteroom.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pack in a folder. The folder is not trusted: links out of it are not followed. */
record FolderSource(Path folder) implements PackSource {
    @Override
    public byte[] read(String path) throws IOException {
        PackPath.plain(path);
        if (isBuiltInSheet(path)) {
            return PackSource.builtIn().read(path);
        }
        return UntrustedFile.read(folder.resolve(path), folder, PackSource.largest(path));
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
            return UntrustedFile.isInside(folder.resolve(path), folder);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<Set<String>> files() throws IOException {
        return Optional.of(PackFolder.look(folder).files().keySet());
    }

    @Override
    public List<String> strays() {
        try {
            return PackFolder.look(folder).strays();
        } catch (IOException e) {
            return List.of(); // who lists the files is told why
        }
    }

    private boolean isBuiltInSheet(String path) {
        return path.startsWith("seeds/") && !Files.isDirectory(folder.resolve("seeds"));
    }
}
