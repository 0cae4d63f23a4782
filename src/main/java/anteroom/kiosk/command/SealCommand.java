package anteroom.kiosk.command;

import anteroom.operate.live.PackKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "seal",
        description = {
            "Seals a pack with the clinic's key, so that a kiosk can tell it from anybody else's.",
            "A kiosk that has pack.key beside its pack shows nothing that was not sealed."
        },
        mixinStandardHelpOptions = true)
public final class SealCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of the pack; left out with --new-key.")
    private @Nullable Path folder;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The half of the key that seals. Keep it away from the kiosk.")
    private Path key;

    @Option(names = "--new-key", description = "Makes the key, and pack.key for the kiosk beside it.")
    private boolean fresh;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (fresh == (folder != null)) {
            throw new ParameterException(
                    spec.commandLine(), "name a pack's folder to seal, or --new-key to make a key");
        }
        var out = spec.commandLine().getOut();
        if (folder == null) {
            Path shown = PackKeys.make(key);
            out.println(key + " seals packs; keep it. " + shown + " goes beside the kiosk's clinic.json");
            return 0;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        out.println("Sealed in " + PackKeys.seal(folder, key) + "; seal it again after each change");
        return 0;
    }
}
