package anteroom.cli;

import anteroom.Content;
import anteroom.KioskApp;
import anteroom.Startup;
import anteroom.content.Clinic;
import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.files.StateFolder;
import anteroom.session.TextSize;
import anteroom.tour.Headless;
import anteroom.tour.Tour;
import anteroom.watch.ExitStatus;
import anteroom.watch.Logs;
import anteroom.watch.OneInstance;
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
    private ClinicOption clinic = new ClinicOption();

    @Override
    public Integer call() throws IOException {
        Optional<String> noWindow = Headless.whyNoWindow();
        if (noWindow.isEmpty()) {
            return show(clinic.path());
        }
        Content content = Content.builtIn(values(), clinic.folder());
        System.out.println(noWindow.get());
        System.out.println("Drawing every screen to " + TOUR.toAbsolutePath() + " instead.");
        Edition edition = content.pack().editions().get(0);
        Tour.View view = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false);
        TourCommand.draw(content, edition, TOUR, view, false, path -> {});
        return 0;
    }

    private static int show(Path clinicFile) {
        StateFolder state = StateFolder.beside(clinicFile);
        Logs.into(state.file("logs"));
        Optional<OneInstance> only = OneInstance.take(state.file("lock"));
        if (only.isEmpty()) {
            System.err.println("Anteroom runs on this machine already; this second one ends.");
            return ExitStatus.ALREADY_RUNNING.code();
        }
        Startup startup = Startup.of(clinicFile);
        startup.tellProblems(System.err::println);
        KioskApp.run(startup);
        only.get().giveBack();
        return ExitStatus.LEFT.code();
    }

    /** A slip in the clinic's file must not leave the waiting room without pictures: it is told, and left out. */
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
