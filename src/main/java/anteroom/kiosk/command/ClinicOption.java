package anteroom.kiosk.command;

import anteroom.content.Art;
import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicRefused;
import anteroom.content.ConfigFolder;
import anteroom.content.PackSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command has: which clinic it is. */
public final class ClinicOption {
    @Option(
            names = "--clinic",
            paramLabel = "FILE",
            description =
                    "The clinic's own file; else clinic.json in this machine's configuration folder, if it is there.")
    private @Nullable Path file;

    /** What the clinic has set. A file that was asked for must be there; the usual one need not. */
    public Clinic load() throws ClinicRefused {
        return file == null ? ClinicLoader.loadIfAny(usual()) : ClinicLoader.load(file);
    }

    /** What the clinic has set, be there a file or not. */
    Clinic loadIfAny() throws ClinicRefused {
        return ClinicLoader.loadIfAny(path());
    }

    /** The file itself, whether it is there or not. */
    public Path path() {
        return (file == null ? usual() : file).toAbsolutePath();
    }

    /** Where the clinic keeps what belongs to it. */
    public Path folder() {
        return path().getParent();
    }

    /** What this clinic's kiosk shows: the pack that the clinic has put beside its file, or else the built-in one. */
    public PackSource pack() {
        var own = folder().resolve("pack");
        return Files.isDirectory(own) ? PackSource.folder(own) : PackSource.builtIn();
    }

    /** The pictures that this clinic's kiosk shows. */
    public Art art() {
        return new Art(PackSource.folder(folder()), pack());
    }

    private static Path usual() {
        return ConfigFolder.ofThisMachine().resolve("clinic.json");
    }
}
