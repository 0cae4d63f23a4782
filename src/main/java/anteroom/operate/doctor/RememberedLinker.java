package anteroom.operate.doctor;

import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The dynamic linker, asked once for the same libraries if it found all that they need: as long as neither they nor the
 * system's list of libraries have changed, it would say the same. Asking takes two processes, a tenth of a start.
 */
final class RememberedLinker implements BiFunction<Path, List<String>, LinkerAnswer> {
    /** Changes whenever a package brings a library or takes one away. */
    static final Path SYSTEM = Path.of("/etc/ld.so.cache");

    private static final LinkerAnswer COMPLETE = new LinkerAnswer("");
    private static final int MOST = 4096;
    private static final int MOST_KEYS = 4;

    private final Path record;
    private final BiFunction<Path, List<String>, LinkerAnswer> linker;
    private final Path system;

    /**
     * @param record the file in which is kept what was complete, a line for each set of libraries
     * @param system the system's list of libraries
     */
    RememberedLinker(Path record, BiFunction<Path, List<String>, LinkerAnswer> linker, Path system) {
        this.record = record;
        this.linker = linker;
        this.system = system;
    }

    /** The answer for libraries in a folder; a blank one where it is known that they are complete. */
    @Override
    public LinkerAnswer apply(Path folder, List<String> libraries) {
        String key = key(folder, libraries);
        List<String> known = known();
        if (known.contains(key)) {
            return COMPLETE;
        }
        LinkerAnswer answer = linker.apply(folder, libraries);
        if (answer.isComplete()) {
            known.add(0, key);
            keep(known.subList(0, Math.min(known.size(), MOST_KEYS)));
        }
        return answer;
    }

    private String key(Path folder, List<String> libraries) {
        StringBuilder key =
                new StringBuilder().append(stamp(system)).append(' ').append(folder);
        Optional.ofNullable(System.getenv("LD_LIBRARY_PATH"))
                .ifPresent(path -> key.append(' ').append(path));
        libraries.forEach(
                library -> key.append(' ').append(library).append(' ').append(stamp(folder.resolve(library))));
        return key.toString().replace('\n', ' ');
    }

    /** Size and time, in plain numbers: a date in words takes a start too long. */
    private static String stamp(Path file) {
        try {
            return Files.size(file) + "/" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "-";
        }
    }

    private List<String> known() {
        return new ArrayList<>(AtomicFile.text(record, MOST).orElse("").lines().toList());
    }

    private void keep(List<String> keys) {
        try {
            AtomicFile.writeUnforced(record, String.join("\n", keys));
        } catch (IOException e) {
            // It is asked at the next start again.
        }
    }
}
