package anteroom.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clears away the native libraries that ONNX Runtime unpacks into the folder for temporary files. It does so itself
 * when the program ends in the usual way, but a kiosk is mostly cut short, and thirty megabytes would stay behind each
 * time. Linux keeps what is loaded although its file is gone, and tells which files those are.
 */
final class UnpackedLibraries {
    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final String FOLDER = "onnxruntime-java";

    private UnpackedLibraries() {}

    /** Deletes those that this very program has loaded; on other systems than Linux it does nothing. */
    static void delete() throws IOException {
        if (!Files.isReadable(LOADED)) {
            return;
        }
        Set<Path> unpacked;
        try (Stream<String> lines = Files.lines(LOADED)) {
            unpacked = lines.filter(line -> line.contains("/" + FOLDER))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .filter(file -> file.getParent().getFileName().toString().startsWith(FOLDER))
                    .collect(Collectors.toSet());
        }
        for (Path library : unpacked) {
            Files.deleteIfExists(library);
        }
        for (Path library : unpacked) {
            Files.deleteIfExists(library.getParent());
        }
    }
}
