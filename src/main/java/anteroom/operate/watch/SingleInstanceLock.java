package anteroom.operate.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The right to be the one kiosk of a display and of a state folder. The system takes it back whenever and however the process ends. */
public final class SingleInstanceLock {
    private final List<FileLock> locks = new ArrayList<>();

    private SingleInstanceLock() {}

    /**
     * The right, held until it is given back; empty when another kiosk has one of these files. A disk that cannot be
     * written grants it.
     */
    public static Optional<SingleInstanceLock> take(List<Path> files) {
        SingleInstanceLock taken = new SingleInstanceLock();
        if (files.stream().allMatch(taken::lock)) {
            return Optional.of(taken);
        }
        taken.giveBack();
        return Optional.empty();
    }

    private boolean lock(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                // A pipe, say: to open it would wait for ever.
                throw new FileSystemException(file.toString(), null, "is not a file");
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            locks.add(lock);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            System.getLogger("anteroom.watch")
                    .log(Level.WARNING, "a second kiosk could not be noticed: {0}", e.toString());
            return true;
        }
    }

    /** Lets somebody else have it. Whoever took it must keep it till then, or the lock goes with the garbage. */
    public void giveBack() {
        try {
            for (FileLock lock : locks) {
                lock.acquiredBy().close();
            }
        } catch (IOException e) {
            System.getLogger("anteroom.watch")
                    .log(Level.WARNING, "the lock stays until the process ends: {0}", e.toString());
        }
    }
}
