package anteroom.live;

import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The pack that the clinic has put into its folder, if it has. The folder is looked at again and again; when it has
 * changed and come to rest, it is copied and checked whole. A sound copy is kept as the last good one in a file of its own,
 * and that is what the next start begins with: the folder may be half copied when the power fails, the kept file never is.
 * If the clinic has put its key beside the folder, only what was sealed with it is taken up.
 */
public final class PackShelf {
    private static final Logger LOG = System.getLogger("anteroom.live");

    /** A pack that is fit to be shown. */
    public record Shown(Pack pack, PackSource files) {}

    private final Path folder;
    private final Path lastGood;
    private final PackGuard guard;
    private Shown shown;
    private List<String> problems = List.of();
    private String seen = "";
    private String checked = "not yet";

    /**
     * Begins with the last good pack; the folder itself is not yet looked at.
     *
     * @param folder where the clinic puts its pack
     * @param lastGood the file in which the last good one is kept
     */
    public PackShelf(Path folder, Path lastGood) {
        this.folder = folder;
        this.lastGood = lastGood;
        this.guard =
                new PackGuard(folder.resolveSibling(PackKeys.PUBLIC), lastGood.resolveSibling("pack.newest-version"));
        this.shown = kept().orElseGet(PackShelf::builtIn);
        guard.begin();
    }

    /** The pack that ships with the kiosk. */
    public static Shown builtIn() {
        try {
            return load(PackSource.builtIn());
        } catch (PackRefused e) {
            throw new IllegalStateException("the built-in pack is broken: " + e.getMessage(), e);
        }
    }

    public synchronized Shown shown() {
        return shown;
    }

    /** Why the clinic's pack is not shown, a line each. */
    public synchronized List<String> problems() {
        return problems;
    }

    /**
     * Looks at the folder, and says whether there is something else to show now. What has just changed may still be
     * changing, so only what was the same at two looks is taken up.
     */
    public synchronized boolean look() {
        String now = traces();
        boolean atRest = now.equals(seen);
        seen = now;
        if (!atRest || now.equals(checked)) {
            return false;
        }
        checked = now;
        return now.isEmpty() ? backToBuiltIn() : takeUp();
    }

    private boolean takeUp() {
        try {
            guard.checkLinks(folder);
            PackCopy copy = PackCopy.of(PackSource.folder(folder));
            byte[] zip = copy.zip();
            boolean same = shown.files() instanceof PackCopy current && Arrays.equals(zip, current.zip());
            Shown fresh = same ? shown : load(copy);
            guard.check(copy, fresh.pack().version());
            if (!same) {
                keep(zip);
            }
            // Only now: what is kept may be newer than what is remembered, never older.
            guard.remember(copy, fresh.pack().version());
            problems = List.of();
            if (same) {
                return false;
            }
            shown = fresh;
            LOG.log(
                    Level.INFO,
                    "the clinic''s pack is sound: {0} {1}",
                    fresh.pack().id(),
                    fresh.pack().version());
            return true;
        } catch (PackRefused e) {
            refuse(e.problems().stream().map(Object::toString).toList());
        } catch (IOException e) {
            refuse(List.of(folder + ": " + why(e)));
        }
        return false;
    }

    /** Why a file keeps a pack from being shown; a plain path, as the system has it for a message, helps nobody. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": the kiosk may not read it; let it, as root: chmod -R a+rX " + denied.getFile();
        }
        if (e instanceof FileSystemException other) {
            return other.getFile() + ": " + (other.getReason() == null ? "cannot be read" : other.getReason());
        }
        return e.getMessage();
    }

    private void refuse(List<String> why) {
        problems = why;
        why.forEach(problem -> LOG.log(Level.WARNING, "the clinic''s pack is refused: {0}", problem));
    }

    private boolean backToBuiltIn() {
        problems = List.of();
        try {
            Files.deleteIfExists(lastGood);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the last good pack stays: {0}", e.toString());
        }
        if (!(shown.files() instanceof PackCopy)) {
            return false;
        }
        shown = builtIn();
        return true;
    }

    private void keep(byte[] zip) {
        try {
            WholeFile.write(lastGood, zip);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s pack cannot be kept for the next start: {0}", e.toString());
        }
    }

    private Optional<Shown> kept() {
        try {
            Optional<byte[]> zip = WholeFile.read(lastGood, PackCopy.LARGEST_PACK);
            if (zip.isEmpty()) {
                return Optional.empty();
            }
            PackCopy copy = PackCopy.unzip(zip.get());
            Shown kept = load(copy);
            guard.checkKept(copy, kept.pack().version());
            return Optional.of(kept);
        } catch (IOException | PackRefused e) {
            LOG.log(Level.WARNING, "the last good pack is not sound: {0}", e.toString());
            return Optional.empty();
        }
    }

    private static Shown load(PackSource source) throws PackRefused {
        return new Shown(PackLoader.load(source), source);
    }

    /** What a change would leave a mark in: names, sizes and times. Empty when there is no such folder. */
    private String traces() {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        StringBuilder traces = new StringBuilder("pack, key ").append(guard.traces());
        try (var walk = Files.walk(folder)) {
            walk.sorted().forEach(path -> {
                try {
                    BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                    if (file.isRegularFile()) {
                        traces.append('\n').append(path).append(' ').append(file.size());
                        traces.append(' ').append(file.lastModifiedTime());
                    }
                } catch (IOException e) {
                    traces.append('\n').append(path).append(" gone");
                }
            });
        } catch (IOException | UncheckedIOException e) {
            traces.append("\nunreadable");
        }
        return traces.toString();
    }
}
