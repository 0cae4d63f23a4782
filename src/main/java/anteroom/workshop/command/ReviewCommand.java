package anteroom.workshop.command;

import anteroom.content.ClinicRefused;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.SignedWording;
import anteroom.kiosk.command.ClinicOption;
import anteroom.kiosk.command.LanguageOption;
import anteroom.workshop.review.ReviewSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        description =
                "Writes the sheet on which a clinician checks every line against its sources, made to be printed.",
        mixinStandardHelpOptions = true)
public final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "OUT.html", description = "The file to write.")
    private Path out;

    @Mixin
    private LanguageOption language;

    @Mixin
    private ClinicOption clinic;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws PackRefused, ClinicRefused, IOException {
        var values = clinic.load();
        var loaded = PackLoader.open(clinic.pack());
        var sheet = ReviewSheet.of(loaded, new SignedWording(language.in(loaded.pack()), values, clinic.art()));
        Files.writeString(out, sheet);
        spec.commandLine().getOut().println(out + " is ready; open it in a browser and print it on A4");
        return 0;
    }
}
