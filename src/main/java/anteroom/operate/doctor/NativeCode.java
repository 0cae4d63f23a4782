package anteroom.operate.doctor;

import anteroom.operate.files.PrivateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * The native code that JavaFX brings along, and what it needs from the system. The toolkit prints a stack trace and hangs
 * when something of it is missing, so this is asked before it starts. The dynamic linker itself tells, without loading
 * anything into this process: GTK would be taken for one that somebody else has started.
 */
public final class NativeCode {
    private static final List<String> DRAWING =
            List.of("prism_common", "prism_sw", "javafx_font", "javafx_font_freetype", "javafx_font_pango");
    private static final List<String> WINDOW = List.of("glass", "glassgtk3");
    private static final String GRAPHICS_CARD = System.mapLibraryName("prism_es2");

    /** Where JavaFX unpacks its native code. */
    private static final String CACHE = "javafx.cachedir";

    /** Where ONNX Runtime looks before it unpacks its own. */
    private static final String ONNX = "onnxruntime.native.path";

    private NativeCode() {}

    /**
     * What is missing, in one line that says what to install; empty when nothing is. Also finds a folder that native code
     * can be loaded from, for JavaFX.
     *
     * @param window whether there shall be one; a picture in memory needs less
     */
    public static Optional<String> lacking(boolean window) {
        return lacking(window, NativeCode::askLinker);
    }

    /**
     * The same for a window, without asking the linker about installed libraries that were complete before.
     *
     * @param record the file in which is kept what was complete
     */
    public static Optional<String> lackingForWindow(Path record) {
        return lacking(true, new RememberedLinker(record, NativeCode::askLinker, RememberedLinker.SYSTEM));
    }

    private static Optional<String> lacking(boolean window, BiFunction<Path, List<String>, LinkerAnswer> linker) {
        if (!new ThisMachine().isLinux()) {
            return Optional.empty();
        }
        List<String> libraries = Stream.concat(DRAWING.stream(), window ? WINDOW.stream() : Stream.empty())
                .map(System::mapLibraryName)
                .toList();
        Optional<Path> installed = besideTheJar().filter(folder -> Files.exists(folder.resolve(libraries.get(0))));
        if (installed.isPresent()) {
            if (window) {
                chooseRenderer(installed.get(), linker);
            }
            return linker.apply(installed.get(), libraries).lacking();
        }
        for (Path folder : PrivateFolder.candidates()) {
            try {
                PrivateFolder.make(folder);
                for (String library : libraries) {
                    unpack("/" + library, folder);
                }
                unpack("/" + GRAPHICS_CARD, folder);
            } catch (IOException e) {
                // Full, or not to be written: the next one.
                continue;
            }
            // each time, as a folder can be mounted anew without programs, which changes none of its files
            LinkerAnswer answer = askLinker(folder, libraries);
            if (answer.mayRun()) {
                System.setProperty(CACHE, folder.toString());
                if (window) {
                    chooseRenderer(folder, NativeCode::askLinker);
                }
                return answer.lacking();
            }
        }
        return Optional.of("There is no folder that programs can be unpacked into and run from: make room in one of "
                + PrivateFolder.candidates().stream().map(Path::toString).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * Has JavaFX draw without a graphics card where the libraries for one are missing. It would do so by itself, after a
     * stack trace.
     */
    private static void chooseRenderer(Path folder, BiFunction<Path, List<String>, LinkerAnswer> linker) {
        if (!linker.apply(folder, List.of(GRAPHICS_CARD)).missing().isEmpty()) {
            System.setProperty("prism.order", "sw");
        }
    }

    /**
     * Unpacks the native code of the search into the folder that was found for JavaFX's, once: its own way is a new
     * folder for each start, which a kiosk that is cut short leaves behind, and which may forbid programs.
     */
    public static void unpackSearch() {
        String folder = System.getProperty(CACHE, "");
        if (folder.isEmpty() || System.getProperty(ONNX) != null) {
            return;
        }
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "linux-aarch64" : "linux-x64";
        try {
            for (String library : List.of("libonnxruntime.so", "libonnxruntime4j_jni.so")) {
                unpack("/ai/onnxruntime/native/" + machine + "/" + library, Path.of(folder));
            }
            System.setProperty(ONNX, folder);
        } catch (IOException e) {
            System.getLogger("anteroom.doctor")
                    .log(System.Logger.Level.WARNING, "no room for the search''s native code: {0}", e.toString());
        }
    }

    /** The folder of the jar that JavaFX is in, where a package has its native code. */
    private static Optional<Path> besideTheJar() {
        CodeSource jar = Platform.class.getProtectionDomain().getCodeSource();
        try {
            return jar == null
                    ? Optional.empty()
                    : Optional.ofNullable(Path.of(jar.getLocation().toURI()).getParent());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a library of a jar into a folder, if it is not there yet.
     *
     * @throws IOException if it cannot be written, or is in no jar
     */
    static Path unpack(String resource, Path folder) throws IOException {
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        var found = NativeCode.class.getResource(resource);
        if (found == null) {
            throw new IOException(resource + " is missing");
        }
        var connection = found.openConnection();
        if (Files.isRegularFile(file) && Files.size(file) == connection.getContentLengthLong()) {
            return file;
        }
        Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    /** What the dynamic linker would load for these, one a line; nothing where it cannot be asked. */
    private static LinkerAnswer askLinker(Path folder, List<String> libraries) {
        ProcessBuilder nothing = new ProcessBuilder("/bin/true").directory(folder.toFile());
        nothing.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
        // Relative, as a blank or a colon in the folder's name would part the list.
        nothing.environment()
                .put("LD_PRELOAD", libraries.stream().map(name -> "./" + name).collect(Collectors.joining(" ")));
        try {
            Process asked = nothing.redirectErrorStream(true).start();
            asked.getOutputStream().close();
            try (InputStream said = asked.getInputStream()) {
                return new LinkerAnswer(new String(said.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return new LinkerAnswer("");
        }
    }
}
