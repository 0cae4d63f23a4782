package anteroom.workshop.command;

import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.SignedWording;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.workshop.review.ReviewSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        description =
                "Writes the sheet on which a clinician checks every line against its sources, made to be printed.")
public final class ReviewCommand extends LanguageCommand {
    @Parameters(paramLabel = "OUT.html", description = "The file to write.")
    private Path file;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        var values = clinic();
        var loaded = PackLoader.open(pack());
        var edition = edition(loaded.pack());
        var sheet = ReviewSheet.of(loaded, new SignedWording(edition, values.in(loaded.pack(), edition), art()));
        Files.writeString(file, sheet);
        out().println(file + " is ready; open it in a browser and print it on A4");
        return 0;
    }
}
