package anteroom.operate.status;

import anteroom.operate.files.AtomicFile;
import anteroom.operate.files.StateFolder;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/** Where the status is read by others: a file that is always whole, in a folder that everybody on the machine may read. */
public final class StatusFile {
    private final Path file;
    private boolean complained;

    private StatusFile(Path file) {
        this.file = file;
    }

    public static StatusFile in(StateFolder state) {
        return new StatusFile(state.file("status").resolve("anteroom.prom"));
    }

    /** Replaces it. A disk that cannot be written is logged once, and shows as a file that grows old. */
    public void write(String text) {
        try {
            AtomicFile.writeForAll(file, text);
            complained = false;
        } catch (IOException e) {
            if (!complained) {
                System.getLogger("anteroom.status")
                        .log(Level.WARNING, "the status cannot be written: {0}", e.toString());
            }
            complained = true;
        }
    }
}
