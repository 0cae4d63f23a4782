package anteroom.workshop.command;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.InvalidContentException;
import anteroom.content.PackSource;
import anteroom.content.rules.QualityGate;
import anteroom.kiosk.command.ClinicCommand;
import anteroom.operate.live.PackKeys;
import anteroom.workshop.deb.PackDeb;
import anteroom.workshop.training.PackTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "pack-deb",
        description = {
            "Checks a pack, trains its search, seals it where there is a key, and makes a Debian package of it.",
            "With it go the values of the group and the sign-offs that lie beside --clinic."
        })
public final class PackDebCommand extends ClinicCommand {
    private static final String GROUP = "group.json";

    @Parameters(paramLabel = "DIR", description = "Folder of the pack.")
    private Path folder;

    @Option(names = "--key", paramLabel = "FILE", description = "The half of the clinic's key that seals.")
    private @Nullable Path key;

    @Option(
            names = "--group",
            paramLabel = "FILE",
            description = "Values of all clinics of the group, in the form of clinic.json; a kiosk's own go before.")
    private @Nullable Path group;

    @Option(
            names = "--maintainer",
            paramLabel = "NAME",
            defaultValue = "Clinic IT <it@example.org>",
            description = "Who answers for it: a name and an address, such as ${DEFAULT-VALUE}.")
    private String maintainer;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Where the package is put; else the folder that one is in.")
    private Path out;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        SortedMap<String, byte[]> beside = signOffs();
        if (group != null) {
            Clinic shared = ClinicLoader.load(group);
            if (!shared.equals(Clinic.unset().with(shared.values()))) {
                throw refusal(group + " may set values only; settings are each kiosk's own");
            }
            beside.put(GROUP, Files.readAllBytes(group));
        }
        var problems = QualityGate.check(PackSource.folder(folder)).problems();
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        PackTraining.train(folder, out()::println);
        if (key != null) {
            out().println(PackKeys.seal(folder, key) + ": written");
        }
        PackSource pack = PackSource.folder(folder);
        String version = QualityGate.check(pack).loaded().pack().version();
        Path file = out.resolve("anteroom-pack_" + version + "_all.deb");
        Files.write(file, PackDeb.of(pack, version, maintainer, beside));
        out().println(file + ": written" + (pack.has("seal.txt") ? "" : ", not sealed"));
        return 0;
    }

    private SortedMap<String, byte[]> signOffs() throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        if (Files.isDirectory(clinicFolder())) {
            try (var files = Files.newDirectoryStream(clinicFolder(), "signoff-*.json")) {
                for (Path file : files) {
                    found.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
