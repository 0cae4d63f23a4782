package anteroom.kiosk.command;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ConfigFolder;
import anteroom.content.InvalidContentException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command for one clinic, with what that clinic keeps beside its file. */
@Command(mixinStandardHelpOptions = true)
public abstract class ClinicCommand implements Callable<Integer> {
    @Option(
            names = "--clinic",
            paramLabel = "FILE",
            description =
                    "The clinic's own file; else clinic.json in this machine's configuration folder, if it is there.")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec;

    /** What the clinic has set. A file that was asked for must be there; the usual one need not. */
    protected final Clinic clinic() throws InvalidContentException {
        return file == null
                ? ClinicLoader.loadWithGroup(usual())
                : ClinicLoader.load(file).over(ClinicLoader.loadIfAny(ClinicLoader.group(file)));
    }

    /** The clinic's file, whether it is there or not. */
    protected final Path clinicFile() {
        return (file == null ? usual() : file).toAbsolutePath();
    }

    /** Where the clinic keeps what belongs to it. */
    protected final Path clinicFolder() {
        return clinicFile().getParent();
    }

    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Ends the command as one that was called wrongly. */
    protected final ParameterException refusal(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private static Path usual() {
        return ConfigFolder.ofThisMachine().resolve("clinic.json");
    }
}
