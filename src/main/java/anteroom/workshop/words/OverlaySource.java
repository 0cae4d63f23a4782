package anteroom.workshop.words;

import anteroom.content.PackSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pack as it would be with some of its files written anew.
 *
 * @param changed their text, by path
 */
record OverlaySource(PackSource pack, Map<String, String> changed) implements PackSource {
    @Override
    public byte[] read(String path) throws IOException {
        String text = changed.get(path);
        return text == null ? pack.read(path) : text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean has(String path) {
        return changed.containsKey(path) || pack.has(path);
    }

    @Override
    public Optional<Set<String>> files() throws IOException {
        return pack.files().map(files -> {
            var all = new TreeSet<>(files);
            all.addAll(changed.keySet());
            return all;
        });
    }
}
