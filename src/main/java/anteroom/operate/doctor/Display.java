package anteroom.operate.doctor;

import java.nio.file.Path;
import java.util.Optional;

/** The display that a window would be on. */
public final class Display {
    private static final String SOCKETS = "/tmp/.X11-unix/X";

    private Display() {}

    /** Why there is none, in one line that says what to do; empty if there is one, or if it cannot be told. */
    public static Optional<String> whyNone(Machine machine) {
        if (!machine.isLinux()) {
            return Optional.empty();
        }
        Optional<String> scale = machine.variable("GDK_SCALE").filter(number -> number.matches("\\d{3,}"));
        if (scale.isPresent()) {
            return Optional.of(
                    "GDK_SCALE=" + scale.get() + " makes any window larger than a display can be: unset GDK_SCALE.");
        }
        Optional<String> display = machine.variable("DISPLAY");
        if (display.isEmpty()) {
            return Optional.of(
                    machine.variable("WAYLAND_DISPLAY").isPresent()
                            ? "JavaFX needs an X server here: start Xwayland, or set DISPLAY."
                            : "There is no display: start it from a desktop session, or set DISPLAY.");
        }
        if (!display.get().startsWith(":")) {
            return Optional.empty();
        }
        String socket = SOCKETS + display.get().substring(1).split("\\.")[0];
        if (machine.exists(Path.of(socket)) ? machine.answers(Path.of(socket)) : isAbstract(machine, socket)) {
            return Optional.empty();
        }
        return Optional.of("The display " + display.get() + " does not answer: start it, or set DISPLAY.");
    }

    /** Whether a server listens on a socket of that name that is not in the file system. */
    private static boolean isAbstract(Machine machine, String socket) {
        return machine.read(Path.of("/proc/net/unix"))
                .filter(list -> list.lines().anyMatch(line -> line.endsWith(" @" + socket)))
                .isPresent();
    }
}
