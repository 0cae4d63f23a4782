package anteroom.kiosk.command;

import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.InvalidContentException;
import anteroom.content.Pack;
import anteroom.content.PackSource;
import anteroom.content.PictureFiles;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.ui.InterfaceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command for a pack, or for one language of it. */
public abstract class LanguageCommand extends ClinicCommand {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Folder of the pack; else the folder pack beside the clinic's file, else the built-in one.")
    private @Nullable Path folder;

    @Option(names = "--language", paramLabel = "TAG", description = "Which language; else the pack's first.")
    private @Nullable String tag;

    /** The folder of the pack, whether it is there or not. */
    protected final Path packFolder() {
        return (folder == null ? clinicFolder().resolve("pack") : folder).toAbsolutePath();
    }

    /**
     * The pack that was asked for, or else the one that this clinic's kiosk shows.
     *
     * @throws IOException if the folder that was asked for is none
     */
    protected final PackSource pack() throws IOException {
        if (folder != null) {
            return PackSource.folder(existing(folder));
        }
        return Files.isDirectory(packFolder()) ? PackSource.folder(packFolder()) : PackSource.builtIn();
    }

    static Path existing(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return folder;
    }

    /** The pack with all that a kiosk of this clinic shows beside it. */
    protected final LoadedContent content() throws InvalidContentException, IOException {
        return LoadedContent.of(pack(), clinic(), clinicFolder());
    }

    /** The pictures that this clinic's kiosk shows. */
    protected final PictureFiles art() throws IOException {
        return new PictureFiles(PackSource.folder(clinicFolder()), pack());
    }

    protected final Optional<String> language() {
        return Optional.ofNullable(tag);
    }

    protected final Edition edition(Pack pack) {
        return tag == null
                ? pack.original()
                : pack.edition(tag).orElseThrow(() -> {
                    var known = pack.editions().stream().map(Edition::language).collect(Collectors.joining(", "));
                    return refusal("there is no language \"" + tag + "\" in this pack; there is " + known);
                });
    }

    /** The editions that are asked for, all of the pack if none is named, for a command that draws screens. */
    protected final List<Edition> drawn(Pack pack) {
        List<Edition> drawn = language().isEmpty() ? pack.editions() : List.of(edition(pack));
        for (Edition edition : drawn) {
            if (!InterfaceText.exists(edition)) {
                throw refusal("the screens have no words in " + edition.name() + "; add " + edition.language() + "/"
                        + InterfaceStrings.FILE);
            }
        }
        return drawn;
    }
}
