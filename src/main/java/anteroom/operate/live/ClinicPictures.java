package anteroom.operate.live;

import anteroom.content.FileStamp;
import anteroom.content.PackSource;
import anteroom.content.json.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The clinic's own pictures, in the folder {@code art} beside its pack. They are copied when they change, so that those that
 * were signed are those that are shown. Where the clinic has a key, they must be sealed like a pack.
 */
final class ClinicPictures {
    private static final String ART = "art/";
    private static final Pattern FILE = Pattern.compile("seal\\.txt|[^.].*\\.(?:svg|png)");

    /** The clinic's folder, with its pictures as they were when they were copied. */
    private record Own(PackSource folder, PackSnapshot art) implements PackSource {
        @Override
        public byte[] read(String path) throws IOException {
            return path.startsWith(ART) ? art.read(path.substring(ART.length())) : folder.read(path);
        }

        @Override
        public boolean has(String path) {
            return path.startsWith(ART) ? art.has(path.substring(ART.length())) : folder.has(path);
        }
    }

    private final Path folder;
    private final PackVerifier verifier;
    private volatile Own own;
    private volatile List<String> problems = List.of();
    private String seen;
    private String taken;

    ClinicPictures(Path folder, PackVerifier verifier) {
        this.folder = folder;
        this.verifier = verifier;
        this.seen = stamp();
        this.taken = seen;
        this.own = copy();
    }

    /** What may be shown of a folder, and its seal; whatever else lies there is passed over. */
    static PackSnapshot snapshot(Path folder) throws IOException {
        PackSource source = PackSource.folder(folder);
        try (var files = Files.list(folder)) {
            return PackSnapshot.of(
                    source,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> FILE.matcher(name).matches() && source.has(name))
                            .limit(Limits.PACK_FILES)
                            .toList(),
                    List.of());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The clinic's folder with other pictures. */
    static PackSource own(Path clinicFolder, PackSnapshot art) {
        return new Own(PackSource.folder(clinicFolder), art);
    }

    /** The pictures in a clinic's folder. */
    static PackSnapshot in(PackSource own) {
        return own instanceof Own beside ? beside.art() : PackSnapshot.EMPTY;
    }

    /** The clinic's folder with these pictures. */
    PackSource source() {
        return own;
    }

    List<String> problems() {
        return problems;
    }

    /** Looks at the folder, and says whether there are other pictures; what was not the same at two looks may still change. */
    boolean look() {
        String now = stamp();
        boolean atRest = now.equals(seen);
        seen = now;
        if (!atRest || now.equals(taken)) {
            return false;
        }
        taken = now;
        own = copy();
        return true;
    }

    private Own copy() {
        problems = List.of();
        Own none = new Own(PackSource.folder(folder.toAbsolutePath().getParent()), PackSnapshot.EMPTY);
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                problems = List.of(folder + ": is no folder, nor a link that leads to one");
            }
            return none;
        }
        try {
            PackSnapshot copy = snapshot(folder);
            verifier.checkSeal(folder, copy);
            return new Own(none.folder(), copy);
        } catch (IOException e) {
            problems = List.of(folder + ": " + PackStore.why(e));
            System.getLogger("anteroom.live")
                    .log(Level.WARNING, "the clinic''s own pictures are not shown: {0}", problems.get(0));
            return none;
        }
    }

    private String stamp() {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? "no folder" : "none";
        }
        try (var files = Files.list(folder)) {
            return files.sorted()
                    .limit(Limits.PACK_FILES)
                    .map(file -> file + " " + FileStamp.of(file))
                    .collect(Collectors.joining("\n", "key " + verifier.stamp() + "\n", ""));
        } catch (IOException | UncheckedIOException e) {
            return "unreadable";
        }
    }
}
