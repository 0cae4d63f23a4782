package anteroom.workshop.command;

import anteroom.content.Clinic;
import anteroom.content.ClinicRefused;
import anteroom.kiosk.Content;
import anteroom.kiosk.command.ClinicOption;
import anteroom.kiosk.command.RunCommand;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.tour.Tour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description =
                "Shows the kiosk to somebody who tries it; where no window can be opened, draws every screen instead.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the folder to draw into")
    private Path folder = Path.of("tour");

    @Mixin
    private ClinicOption clinic;

    @Override
    public Integer call() throws IOException {
        Optional<String> noWindow = RunCommand.whyNoWindow();
        if (noWindow.isEmpty()) {
            return RunCommand.show(clinic.path());
        }
        System.out.println(noWindow.get());
        System.out.println("Drawing every screen to " + folder.toAbsolutePath() + " instead.");
        Content content = Content.builtIn(values(), clinic.folder());
        Tour.View view = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false);
        TourCommand.draw(content, content.pack().editions().get(0), folder, view, false, path -> {});
        return 0;
    }

    /** A mistake in the clinic's file must not leave the demonstration without screens. */
    private Clinic values() {
        try {
            return clinic.load();
        } catch (ClinicRefused e) {
            e.problems().forEach(System.err::println);
            System.err.println("The screens are drawn without the clinic's values until this is mended.");
            return Clinic.unset();
        }
    }
}
