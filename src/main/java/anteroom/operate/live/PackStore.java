package anteroom.operate.live;

import anteroom.content.CompiledPack;
import anteroom.content.InvalidContentException;
import anteroom.content.LoadedPack;
import anteroom.content.Pack;
import anteroom.content.PackFolder;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Sha256;
import anteroom.content.json.Limits;
import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import anteroom.content.rules.QualityGate;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clinic's pack, polled in its folder. When the folder has changed and is stable, it is copied and validated. A valid copy
 * is stored as the last good one, with which the next start begins: the folder may be half copied at a power cut. If the
 * clinic's public key lies beside the folder, only packs sealed with it are accepted.
 */
public final class PackStore {
    private static final Logger LOG = System.getLogger("anteroom.live");

    /** A pack that is fit to be shown. */
    public record Shown(Pack pack, PackSource files) {}

    private final Path folder;
    private final Path lastGood;
    private final PackVerifier verifier;
    /** The last good one once more, compiled, so that a start need neither read nor check it. */
    private final Path compiled;

    private final ClinicPictures art;
    private volatile Shown shown;
    private volatile List<String> problems = List.of();
    private String seen = "";
    private String checked = "not yet";

    /**
     * Loads the last good pack; does not look at the folder yet.
     *
     * @param folder where the clinic puts its pack
     * @param clinic the clinic's folder, with its key and its own pictures
     * @param lastGood the file in which the last good one is kept
     */
    public PackStore(Path folder, Path clinic, Path lastGood) {
        this.folder = folder;
        this.lastGood = lastGood;
        this.compiled = lastGood.resolveSibling(lastGood.getFileName() + ".compiled");
        this.verifier = PackVerifier.beside(clinic, lastGood);
        this.shown = kept().orElseGet(PackStore::builtIn);
        verifier.begin();
        this.art = new ClinicPictures(clinic.resolve("art"), verifier);
    }

    /** The pack that ships with the kiosk. */
    public static Shown builtIn() {
        try {
            // the build has held it against every rule
            Optional<Pack> compiled = CompiledPack.builtIn();
            Pack pack = compiled.isPresent() ? compiled.get() : PackLoader.load(PackSource.builtIn());
            return new Shown(pack, PackSource.builtIn());
        } catch (InvalidContentException e) {
            throw new IllegalStateException("the built-in pack is broken: " + e.getMessage(), e);
        }
    }

    public Shown shown() {
        return shown;
    }

    /** The clinic's folder, with its own pictures as they were when they were checked. */
    public PackSource own() {
        return art.source();
    }

    /** Why the clinic's pack or pictures are refused, and warnings about them: a line for each. */
    public List<String> problems() {
        return Stream.concat(problems.stream(), art.problems().stream()).toList();
    }

    /**
     * Polls the folder. A change is accepted when two polls in a row see the same state.
     *
     * @return whether the pack or the pictures have changed
     */
    public synchronized boolean look() {
        return lookAtPack() | art.look();
    }

    /** Writes what is kept for the next start once more, in case that it is gone. */
    public synchronized void keepAgain() {
        if (shown.files() instanceof PackSnapshot pack) {
            keep(pack.zip(), shown.pack());
        }
        verifier.keepAgain();
    }

    private boolean lookAtPack() {
        String now = stamp();
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
            Path place = place();
            verifier.checkLinks(place);
            PackSnapshot copy = PackSnapshot.of(PackSource.folder(place));
            byte[] zip = copy.zip();
            if (shown.files() instanceof PackSnapshot current && Arrays.equals(zip, current.zip())) {
                verifier.check(copy, shown.pack().version());
                verifier.remember(copy, shown.pack().version());
                problems = lines(PackLoader.warnings(copy, shown.pack()));
                return false;
            }
            LoadedPack loaded = PackLoader.open(copy);
            Pack pack = loaded.pack();
            verifier.check(copy, pack.version());
            List<Problem> warnings = QualityGate.pass(copy, loaded);
            keep(zip, pack);
            // after the pack: the stored pack may be newer than the recorded version, never older
            verifier.remember(copy, pack.version());
            shown = new Shown(pack, copy);
            problems = lines(warnings);
            LOG.log(Level.INFO, "the clinic''s pack is sound: {0} {1}", pack.id(), pack.version());
            return true;
        } catch (InvalidContentException e) {
            refuse(lines(e.problems()));
        } catch (IOException e) {
            refuse(List.of(folder + ": " + why(e)));
        } catch (RuntimeException | Error e) {
            // any failure keeps the pack that is shown
            refuse(List.of(folder + ": cannot be read (" + e.getClass().getSimpleName() + ")"));
        }
        return false;
    }

    /** A message for the user; that of a FileSystemException may be the path alone. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": the kiosk may not read it; let it, as root: chmod -R a+rX " + denied.getFile();
        }
        if (e instanceof FileSystemException other) {
            return other.getFile() + ": " + (other.getReason() == null ? "cannot be read" : other.getReason());
        }
        return e.getMessage();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private void refuse(List<String> why) {
        problems = why;
        Problems.brief(why).forEach(problem -> LOG.log(Level.WARNING, "the clinic''s pack is refused: {0}", problem));
    }

    private boolean backToBuiltIn() {
        problems = List.of();
        try {
            Files.deleteIfExists(lastGood);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the last good pack stays: {0}", e.toString());
        }
        if (!(shown.files() instanceof PackSnapshot)) {
            return false;
        }
        shown = builtIn();
        return true;
    }

    private void keep(byte[] zip, Pack pack) {
        try {
            AtomicFile.write(lastGood, zip);
            AtomicFile.write(compiled, CompiledPack.of(pack, key(zip)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the clinic''s pack cannot be kept for the next start: {0}", e.toString());
        }
    }

    private Optional<Shown> kept() {
        try {
            Optional<byte[]> zip = AtomicFile.read(lastGood, Limits.PACK);
            if (zip.isEmpty()) {
                return Optional.empty();
            }
            PackSnapshot copy = PackSnapshot.unzip(zip.get());
            Optional<Pack> passed = passed(zip.get());
            if (passed.isPresent() && !verifier.hasKey()) {
                verifier.checkKept(copy, passed.get().version());
                return Optional.of(new Shown(passed.get(), copy));
            }
            // nothing but the files themselves is sealed
            LoadedPack loaded = PackLoader.open(copy);
            verifier.checkKept(copy, loaded.pack().version());
            if (passed.isEmpty()) {
                QualityGate.pass(copy, loaded);
                keep(zip.get(), loaded.pack());
            }
            return Optional.of(new Shown(loaded.pack(), copy));
        } catch (InvalidContentException e) {
            refuse(lines(e.problems()));
        } catch (IOException | RuntimeException | Error e) {
            LOG.log(Level.WARNING, "the last good pack is not sound: {0}", e.toString());
        }
        return Optional.empty();
    }

    /** What this version of the program read from these files when it checked them; empty if it has not. */
    private Optional<Pack> passed(byte[] zip) {
        try {
            return AtomicFile.read(compiled, Limits.PACK).flatMap(file -> CompiledPack.read(file, key(zip)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the compiled form of a kept pack is told by: its files, and the program that checked them. */
    static String key(byte[] zip) {
        String program = Optional.ofNullable(PackStore.class.getPackage().getImplementationVersion())
                .orElse("-");
        return Sha256.hex(zip) + " " + program;
    }

    /**
     * The folder itself. A package puts each pack into a folder of its own and has a link lead to the newest; where that is
     * among the clinic's own files, it is followed once, so that no copy is of two packs.
     */
    private Path place() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(Files.isSymbolicLink(folder) ? "is a link that leads to no folder" : "is no folder");
        }
        Path real = folder.toRealPath();
        return real.startsWith(folder.toAbsolutePath().getParent().toRealPath()) ? real : folder;
    }

    /** Changes with any file of the folder. Empty when there is none; a link that leads to nothing is no pack taken away. */
    private String stamp() {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try {
            Path place = place();
            PackFolder now = PackFolder.look(place);
            return place + " pack, key " + verifier.stamp() + now.files() + now.strays() + now.link();
        } catch (IOException | UncheckedIOException e) {
            return "unreadable: " + e.getMessage();
        }
    }
}
