package anteroom.cli;

import anteroom.Content;
import anteroom.Kiosk;
import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.search.Search;
import anteroom.search.Searches;
import anteroom.session.TextSize;
import anteroom.tour.Headless;
import anteroom.tour.Tour;
import anteroom.ui.Fonts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anteroom tour}: every screen as a picture file, without a display. */
@Command(name = "tour", description = "Draws every screen and state to numbered PNG files; needs no display.")
public final class TourCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the folder to draw into")
    private Path folder = Path.of("tour");

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", description = "screen size in pixels")
    private String size = "";

    @Option(names = "--diagonal", paramLabel = "INCHES", description = "screen diagonal; else the clinic's setting")
    private @Nullable Double diagonal;

    @Option(names = "--text", defaultValue = "normal", description = "normal, large or largest")
    private String text = "";

    @Option(names = "--contrast", defaultValue = "normal", description = "normal or high")
    private String contrast = "";

    @Option(names = "--language", defaultValue = "en", description = "language tag")
    private String language = "";

    @Mixin
    private ClinicOption clinic;

    @Override
    public Integer call() throws ClinicRefused {
        draw(Content.builtIn(clinic.load(), clinic.folder()), folder, view(), diagonal, language, System.out::println);
        return 0;
    }

    private Tour.View view() {
        String[] sides = size.split("x");
        return new Tour.View(
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]),
                TextSize.valueOf(text.toUpperCase(Locale.ROOT)),
                contrast.equals("high"));
    }

    /** Draws and returns when all files are written. Starts the toolkit, which can be started only once. */
    static void draw(
            Content content,
            Path folder,
            Tour.View view,
            @Nullable Double diagonal,
            String language,
            Consumer<Path> drawn) {
        Headless.use();
        Edition edition = content.edition(language);
        Kiosk.Parts parts = new Kiosk.Parts(
                edition,
                content.clinic(),
                content.sources(),
                content.draft(edition),
                content.art(),
                search(edition),
                diagonal == null ? content.clinic().kiosk().diagonal() : diagonal,
                () -> 0L,
                Runnable::run,
                Runnable::run,
                false);
        CompletableFuture<Void> done = new CompletableFuture<>();
        // The toolkit must not end by itself when the tour's stage closes: the program ends when all is written.
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            try {
                Fonts.load();
                new Tour(new Kiosk(parts), view).draw(folder, edition, drawn);
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Supplier<Search> search(Edition edition) {
        Search words = Searches.words(edition);
        return () -> words;
    }
}
