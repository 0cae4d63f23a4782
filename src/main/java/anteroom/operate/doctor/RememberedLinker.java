package anteroom.operate.doctor;

import anteroom.content.FileStamp;
import anteroom.content.Sha256;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The dynamic linker's answers, as far as nothing was missing: as long as neither the libraries nor the system's list of
 * libraries have changed, it need not be asked again. Asking takes two processes, which is a tenth of a start.
 */
final class RememberedLinker implements BiFunction<Path, List<String>, String> {
    /** Changes whenever a package brings a library or takes one away. */
    private static final Path SYSTEM = Path.of("/etc/ld.so.cache");

    private static final String COMPLETE = "";
    private static final int MOST = 4096;

    private final Path record;
    private final BiFunction<Path, List<String>, String> linker;
    private final Path system;

    /** @param record the file in which is kept for what nothing was missing */
    RememberedLinker(Path record, BiFunction<Path, List<String>, String> linker) {
        this(record, linker, SYSTEM);
    }

    RememberedLinker(Path record, BiFunction<Path, List<String>, String> linker, Path system) {
        this.record = record;
        this.linker = linker;
        this.system = system;
    }

    /** What the linker says of libraries in a folder; nothing where it is known that none is missing. */
    @Override
    public String apply(Path folder, List<String> libraries) {
        String key = key(folder, libraries);
        Set<String> complete = complete();
        if (complete.contains(key)) {
            return COMPLETE;
        }
        String said = linker.apply(folder, libraries);
        if (!NativeCode.isIncomplete(said)) {
            // of another state of the system nothing is known any more
            complete.removeIf(known -> !known.startsWith(state()));
            complete.add(key);
            keep(complete);
        }
        return said;
    }

    private String key(Path folder, List<String> libraries) {
        StringBuilder all = new StringBuilder().append(folder).append('\n').append(System.getenv("LD_LIBRARY_PATH"));
        libraries.forEach(
                library -> all.append('\n').append(library).append(' ').append(FileStamp.of(folder.resolve(library))));
        return state() + " " + Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String state() {
        return FileStamp.of(system).replace(' ', '_');
    }

    private Set<String> complete() {
        try {
            return AtomicFile.read(record, MOST)
                    .map(bytes ->
                            new String(bytes, StandardCharsets.UTF_8).lines().toList())
                    .map(LinkedHashSet::new)
                    .orElseGet(LinkedHashSet::new);
        } catch (IOException e) {
            return new LinkedHashSet<>();
        }
    }

    private void keep(Set<String> complete) {
        try {
            AtomicFile.write(record, (String.join("\n", complete) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It is asked at the next start again.
        }
    }
}
