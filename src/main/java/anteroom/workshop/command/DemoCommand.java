package anteroom.workshop.command;

import anteroom.content.Clinic;
import anteroom.content.InvalidContentException;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.Startup;
import anteroom.kiosk.command.ClinicCommand;
import anteroom.kiosk.command.RunCommand;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.tour.Tour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description =
                "Shows the kiosk to somebody who tries it; where no window can be opened, draws every screen instead.")
public final class DemoCommand extends ClinicCommand {
    @Parameters(paramLabel = "DIR", description = "the folder to draw into")
    private Path folder = Path.of("tour");

    @Override
    public Integer call() throws IOException {
        Optional<String> noWindow = RunCommand.whyNoWindow();
        if (noWindow.isEmpty()) {
            return RunCommand.show(clinicFile(), Startup::of);
        }
        System.out.println(noWindow.get());
        System.out.println("Drawing every screen to " + folder.toAbsolutePath() + " instead.");
        LoadedContent content = LoadedContent.builtIn(values(), clinicFolder());
        Tour.View view = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false);
        TourCommand.draw(content, content.pack().editions().get(0), folder, view, false, path -> {});
        return 0;
    }

    /** A mistake in the clinic's file must not leave the demonstration without screens. */
    private Clinic values() {
        try {
            return clinic();
        } catch (InvalidContentException e) {
            e.problems().forEach(System.err::println);
            System.err.println("The screens are drawn without the clinic's values until this is mended.");
            return Clinic.unset();
        }
    }
}
