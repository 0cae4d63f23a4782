package anteroom.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The right to be the one kiosk of this machine. The system takes it back whenever and however the process ends. */
public final class OneInstance {
    private final @Nullable FileLock lock;

    private OneInstance(@Nullable FileLock lock) {
        this.lock = lock;
    }

    /** The right, held until it is given back; empty when another kiosk has it. A disk that cannot be written grants it. */
    public static Optional<OneInstance> take(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new OneInstance(lock));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            System.getLogger("anteroom.watch")
                    .log(Level.WARNING, "a second kiosk could not be noticed: {0}", e.toString());
            return Optional.of(new OneInstance(null));
        }
    }

    /** Lets somebody else have it. Whoever took it must keep it till then, or the lock goes with the garbage. */
    public void giveBack() {
        try {
            if (lock != null) {
                lock.acquiredBy().close();
            }
        } catch (IOException e) {
            System.getLogger("anteroom.watch")
                    .log(Level.WARNING, "the lock stays until the process ends: {0}", e.toString());
        }
    }
}
