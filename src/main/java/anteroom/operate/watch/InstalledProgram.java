package anteroom.operate.watch;

import anteroom.operate.files.AtomicFile;
import anteroom.operate.files.StateFolder;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The program as the Debian package puts it on the disk: a folder for each version, and the link {@code current} to the one
 * that the next start takes. The start script goes back to the version before when one that never ran well has crashed often.
 */
public final class InstalledProgram {
    private static final int LARGEST = 256;

    private final Optional<Path> running;
    private final StateFolder state;

    /** @param running the folder of the running version; empty if the program does not come from that package */
    InstalledProgram(Optional<Path> running, StateFolder state) {
        this.running = running;
        this.state = state;
    }

    public static InstalledProgram ofThisProcess(StateFolder state) {
        return new InstalledProgram(
                Optional.ofNullable(System.getProperty("anteroom.program")).map(Path::of), state);
    }

    /** Whether another version waits to be started. */
    public boolean outdated() {
        return other().filter(next -> !next.equals(refused())).isPresent();
    }

    /** Whether an update crashed so often that this is the version before it. */
    public boolean wentBack() {
        return other().filter(next -> next.equals(refused())).isPresent();
    }

    /** The running version has run for a while. */
    public void well() {
        if (running.isEmpty()) {
            return;
        }
        try {
            Path file = state.file("proven");
            String name = name(running.get());
            if (!read(file).equals(name)) {
                AtomicFile.write(file, name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            System.getLogger("anteroom.watch")
                    .log(Level.WARNING, "that this version runs is not kept: {0}", e.toString());
        }
    }

    /** Another version than the running one, if the link leads to one. */
    private Optional<String> other() {
        return running.flatMap(folder -> {
            try {
                return Optional.of(Files.readSymbolicLink(folder.getParent().resolveSibling("current"))
                                .toString())
                        .filter(next -> !next.equals(name(folder)));
            } catch (IOException e) {
                // between two packages, or taken off: nothing to go on to
                return Optional.empty();
            }
        });
    }

    private String refused() {
        return read(state.file("went-back"));
    }

    private static String read(Path file) {
        return AtomicFile.text(file, LARGEST).orElse("").strip();
    }

    /** As the link names it. */
    private static String name(Path folder) {
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }
}
