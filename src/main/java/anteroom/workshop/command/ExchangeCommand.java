package anteroom.workshop.command;

import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.workshop.words.TextExchange;
import anteroom.workshop.words.TextImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that writes the words of a pack into a file for others, and takes it back. */
abstract class ExchangeCommand extends LanguageCommand {
    private static final int REFUSED = 1;

    @ArgGroup(multiplicity = "1")
    private Direction direction;

    /** Out, or back. */
    private static final class Direction {
        @Parameters(paramLabel = "OUT", description = "The file to write.")
        private @Nullable Path out;

        @Option(
                names = "--take",
                paramLabel = "IN",
                description = "Shows what such a file would change, and why some of it is refused; writes nothing.")
        private @Nullable Path in;
    }

    @Option(names = "--write", description = "With --take: writes it into the pack, unless something is refused.")
    private boolean write;

    abstract void give(TextExchange exchange, Path file) throws IOException;

    abstract TextImport take(TextExchange exchange, Path file) throws IOException;

    @Override
    public final Integer call() throws InvalidContentException, IOException {
        clinic();
        if (write && direction.in == null) {
            throw refusal("--write belongs to --take");
        }
        if (write && !Files.isDirectory(packFolder())) {
            throw refusal("the built-in pack cannot be written; name the folder of a pack with --pack");
        }
        PackSource pack = pack();
        var exchange = new TextExchange(pack, PackLoader.open(pack));
        if (direction.out != null) {
            give(exchange, direction.out);
            out().println(direction.out + " is ready");
            return 0;
        }
        TextImport imported = take(exchange, direction.in);
        imported.diff().forEach(out()::println);
        imported.open().forEach(open -> out().println("still to do: " + open));
        imported.refused().forEach(out()::println);
        out().println(done(imported, pack));
        return imported.refused().isEmpty() ? 0 : REFUSED;
    }

    private String done(TextImport imported, PackSource pack) throws IOException {
        String changes = counted(imported.changes(), "text changes", "texts change");
        if (!imported.refused().isEmpty()) {
            return changes + "; nothing is written: " + counted(imported.refused(), "refusal", "refusals");
        }
        if (imported.files().isEmpty()) {
            return "nothing changes";
        }
        if (!write) {
            return changes + "; --write writes this";
        }
        for (var file : imported.files().entrySet()) {
            Path path = packFolder().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return changes + ", written to " + packFolder() + (pack.has("seal.txt") ? "; seal it again" : "");
    }

    private static String counted(List<?> things, String one, String many) {
        return things.size() + " " + (things.size() == 1 ? one : many);
    }
}
