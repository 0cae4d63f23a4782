package anteroom.cli;

import anteroom.Content;
import anteroom.KioskApp;
import anteroom.content.ClinicRefused;
import anteroom.content.ConfigFolder;
import anteroom.session.TextSize;
import anteroom.tour.Headless;
import anteroom.tour.Tour;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code anteroom run}: the kiosk; on a machine without a display, a tour of it instead of a stack trace. */
@Command(name = "run", description = "Shows the kiosk. Without a display it draws every screen to target/tour instead.")
public final class RunCommand implements Callable<Integer> {
    private static final Path TOUR = Path.of("target", "tour");

    @Option(names = "--clinic", paramLabel = "FILE", description = "the clinic's own values")
    private @Nullable Path clinic;

    @Override
    public Integer call() throws ClinicRefused {
        Path file = clinic == null ? ConfigFolder.ofThisMachine().resolve("clinic.json") : clinic;
        Content content = Content.load(file);
        Optional<String> noWindow = Headless.whyNoWindow();
        if (noWindow.isEmpty()) {
            KioskApp.run(content);
            return 0;
        }
        System.out.println(noWindow.get());
        System.out.println("Drawing every screen to " + TOUR.toAbsolutePath() + " instead.");
        String language = content.pack().editions().get(0).language();
        TourCommand.draw(content, TOUR, new Tour.View(1280, 800, TextSize.NORMAL, false), 10.1, language, path -> {});
        return 0;
    }
}
