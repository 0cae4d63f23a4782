package anteroom.operate.live;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicWriter;
import anteroom.content.InvalidContentException;
import anteroom.content.LoadedPack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.json.Limits;
import anteroom.content.rules.QualityGate;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was shown when the kiosk was last well, in one file: the clinic's pack, its own pictures and its values. A start after
 * several crashes uses it in the place of the files that may have changed since.
 */
public final class LastGoodContent {
    private static final Logger LOG = System.getLogger("anteroom.live");
    private static final String PACK = "pack/";
    private static final String ART = "art/";
    private static final String CLINIC = "clinic.json";

    /**
     * Everything that a clinic adds to the program.
     *
     * @param own the clinic's folder with its own pictures
     */
    public record Kept(PackStore.Shown pack, PackSource own, Clinic clinic) {
        /** What the program brings along. */
        public static Kept builtIn() {
            return new Kept(PackStore.builtIn(), PackSource.builtIn(), Clinic.unset());
        }
    }

    private final Path clinicFolder;
    private final Path file;

    /** @param file in which it is kept */
    public LastGoodContent(Path clinicFolder, Path file) {
        this.clinicFolder = clinicFolder;
        this.file = file;
    }

    public void keep(Kept shown) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(CLINIC, ClinicWriter.of(shown.clinic()).getBytes(StandardCharsets.UTF_8));
        if (shown.pack().files() instanceof PackSnapshot pack) {
            pack.addTo(files, PACK);
        }
        ClinicPictures.in(shown.own()).addTo(files, ART);
        try {
            AtomicFile.write(file, PackSnapshot.zip(files));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what runs well cannot be kept: {0}", e.toString());
        }
    }

    /** What was kept, if it still passes every rule and, where the clinic has a key, is sealed with it. */
    public Optional<Kept> read() {
        try {
            Optional<byte[]> zip = AtomicFile.read(file, Limits.PACK);
            if (zip.isEmpty()) {
                return Optional.empty();
            }
            PackSnapshot all = PackSnapshot.unzip(zip.get());
            PackSnapshot pack = all.below(PACK);
            PackSnapshot art = all.below(ART);
            Clinic clinic =
                    ClinicLoader.read(CLINIC, all.read(CLINIC), Clinic.unset()).clinic();
            return Optional.of(new Kept(
                    pack.isEmpty() ? PackStore.builtIn() : passed(pack),
                    ClinicPictures.own(clinicFolder, art),
                    clinic));
        } catch (IOException | InvalidContentException | RuntimeException | Error e) {
            LOG.log(
                    Level.WARNING,
                    "what ran well is not sound any more: {0}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private PackStore.Shown passed(PackSnapshot pack) throws IOException, InvalidContentException {
        PackVerifier.beside(clinicFolder, file).checkSealed(pack);
        LoadedPack loaded = PackLoader.open(pack);
        QualityGate.pass(pack, loaded);
        return new PackStore.Shown(loaded.pack(), pack);
    }
}
