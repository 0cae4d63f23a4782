package anteroom.tour;

import anteroom.ui.TextCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether this machine can open a window, and how JavaFX does without one. */
public final class Headless {
    private Headless() {}

    /** Has JavaFX draw into memory (Monocle's headless platform). Must come before the toolkit starts. */
    public static void use() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        // Large enough for every size that a tour can be asked for.
        System.setProperty("headless.geometry", "4096x4096-32");
        // As in the kiosk itself.
        TextCache.off();
    }

    /** Why no window can be opened here, in one line that says what to do; empty if one can, or if none is wanted. */
    public static Optional<String> whyNoWindow() {
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        if (inMemory || !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        return whyNoWindow(System.getenv(), Path.of("/tmp/.X11-unix"), gtkFolders());
    }

    static Optional<String> whyNoWindow(Map<String, String> environment, Path xSockets, List<Path> libraries) {
        String display = environment.getOrDefault("DISPLAY", "");
        boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        if (display.isEmpty()) {
            return Optional.of(
                    wayland
                            ? "JavaFX needs an X server here: start Xwayland, or set DISPLAY."
                            : "There is no display: start it from a desktop session, or set DISPLAY.");
        }
        if (display.startsWith(":")
                && !Files.exists(xSockets.resolve("X" + display.substring(1).split("\\.")[0]))) {
            return Optional.of("The display " + display + " does not answer: start it, or set DISPLAY.");
        }
        if (libraries.stream().noneMatch(folder -> Files.exists(folder.resolve("libgtk-3.so.0")))) {
            return Optional.of("GTK 3 is missing: install it (Debian and Ubuntu: apt install libgtk-3-0).");
        }
        return Optional.empty();
    }

    private static List<Path> gtkFolders() {
        List<Path> folders = new ArrayList<>();
        for (String root : List.of("/usr/lib", "/lib", "/usr/lib64", "/usr/local/lib")) {
            Path folder = Path.of(root);
            folders.add(folder);
            // Debian keeps libraries a step deeper, by architecture.
            try (DirectoryStream<Path> deeper = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
                deeper.forEach(folders::add);
            } catch (IOException e) {
                // No such folder on this system: nothing to look through.
            }
        }
        for (String path : System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(File.pathSeparator)) {
            if (!path.isEmpty()) {
                folders.add(Path.of(path));
            }
        }
        return folders;
    }
}
