package anteroom.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** The pack among the resources of the program. */
final class BuiltInSource implements PackSource {
    @Override
    public byte[] read(String path) throws IOException {
        try (var in = open(path)) {
            return in.readAllBytes();
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        var in = BuiltInSource.class.getResourceAsStream(resource(PackPath.plain(path)));
        if (in == null) {
            throw new NoSuchFileException(path);
        }
        return in;
    }

    @Override
    public boolean has(String path) {
        return PackPath.isPlain(path) && BuiltInSource.class.getResource(resource(path)) != null;
    }

    private static String resource(String path) {
        return path.startsWith("seeds/") ? "/anteroom/" + path : "/anteroom/pack/" + path;
    }
}
