package anteroom.operate.live;

import anteroom.content.PackSource;
import anteroom.content.json.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * All files of a pack in memory, so that what was checked is what is shown, whatever happens to the folder. Stored as one zip
 * file, which can be replaced atomically.
 */
final class PackSnapshot implements PackSource {
    static final PackSnapshot EMPTY = new PackSnapshot(new TreeMap<>(), List.of());

    private static final String SHEETS = "seeds/";

    private final SortedMap<String, byte[]> files;

    private final List<String> strays;

    private PackSnapshot(SortedMap<String, byte[]> files, List<String> strays) {
        this.files = files;
        this.strays = strays;
    }

    /**
     * Copies a pack whose files can be listed.
     *
     * @throws IOException with a message for the user
     */
    static PackSnapshot of(PackSource source) throws IOException {
        return of(
                source,
                source.files().orElseThrow(() -> new IOException("its files cannot be listed")),
                source.strays());
    }

    /**
     * Copies some files of a pack.
     *
     * @throws IOException with a message for the user
     */
    static PackSnapshot of(PackSource source, Collection<String> names, List<String> strays) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long size = 0;
        for (String name : names) {
            byte[] bytes = source.read(name);
            size += bytes.length;
            if (size > Limits.PACK) {
                throw new IOException("is larger than " + Limits.PACK / Limits.MEGABYTE + " MB");
            }
            files.put(name, bytes);
        }
        return new PackSnapshot(files, strays);
    }

    /**
     * What {@link #zip()} made.
     *
     * @throws IOException if it is not as it was made
     */
    static PackSnapshot unzip(byte[] zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long size = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                int largest = PackSource.largest(entry.getName());
                byte[] bytes = in.readNBytes(largest + 1);
                size += bytes.length;
                if (bytes.length > largest || size > Limits.PACK || files.size() > Limits.PACK_FILES) {
                    throw new IOException("larger than any pack");
                }
                files.put(entry.getName(), bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("names that are no text", e);
        }
        return new PackSnapshot(files, List.of());
    }

    /** The files of a folder in it. */
    PackSnapshot below(String folder) {
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                inside.put(name.substring(folder.length()), bytes);
            }
        });
        return new PackSnapshot(inside, List.of());
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Adds its files to others, in a folder. */
    void addTo(SortedMap<String, byte[]> others, String folder) {
        files.forEach((name, bytes) -> others.put(folder + name, bytes));
    }

    byte[] zip() {
        return zip(files);
    }

    static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // the same files give the same bytes
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes != null) {
            return bytes;
        }
        if (path.startsWith(SHEETS) && !bringsSheets()) {
            return PackSource.builtIn().read(path);
        }
        throw new NoSuchFileException(path);
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path)
                || path.startsWith(SHEETS)
                        && !bringsSheets()
                        && PackSource.builtIn().has(path);
    }

    @Override
    public Optional<Set<String>> files() {
        return Optional.of(files.keySet());
    }

    @Override
    public List<String> strays() {
        return strays;
    }

    private boolean bringsSheets() {
        return files.keySet().stream().anyMatch(name -> name.startsWith(SHEETS));
    }
}
