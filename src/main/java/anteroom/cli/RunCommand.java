package anteroom.cli;

import anteroom.Content;
import anteroom.KioskApp;
import anteroom.content.Clinic;
import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.session.TextSize;
import anteroom.tour.Headless;
import anteroom.tour.Tour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anteroom run}: the kiosk; on a machine without a display, a tour of it instead of a stack trace. */
@Command(
        name = "run",
        description = "Shows the kiosk. Without a display it draws every screen to target/tour instead.",
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
    private static final Path TOUR = Path.of("target", "tour");

    @Mixin
    private ClinicOption clinic;

    @Override
    public Integer call() throws IOException {
        Content content = Content.builtIn(values(), clinic.folder());
        Optional<String> noWindow = Headless.whyNoWindow();
        if (noWindow.isEmpty()) {
            KioskApp.run(content);
            return 0;
        }
        System.out.println(noWindow.get());
        System.out.println("Drawing every screen to " + TOUR.toAbsolutePath() + " instead.");
        Edition edition = content.pack().editions().get(0);
        Tour.View view = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false);
        TourCommand.draw(content, edition, TOUR, view, false, path -> {});
        return 0;
    }

    /** A slip in the clinic's file must not leave the waiting room with a dark screen: it is told, and left out. */
    private Clinic values() {
        try {
            return clinic.load();
        } catch (ClinicRefused e) {
            e.problems().forEach(System.err::println);
            System.err.println("The kiosk runs without the clinic's values until this is mended.");
            return Clinic.unset();
        }
    }
}
