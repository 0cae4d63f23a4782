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
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code anteroom tour}: every screen as a picture file, without a display. */
@Command(
        name = "tour",
        description = "Draws every screen and state to numbered PNG files; needs no display.",
        mixinStandardHelpOptions = true)
public final class TourCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the folder to draw into")
    private Path folder = Path.of("tour");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x800",
            converter = Pixels.Reader.class,
            description = "screen size in pixels")
    private Pixels size = new Pixels(1280, 800);

    @Option(names = "--diagonal", paramLabel = "INCHES", description = "screen diagonal; else the clinic's setting")
    private @Nullable Double diagonal;

    @Option(names = "--text", defaultValue = "normal", description = "normal, large or largest")
    private TextSize text = TextSize.NORMAL;

    @Option(names = "--contrast", defaultValue = "normal", description = "normal or high")
    private Contrast contrast = Contrast.NORMAL;

    @Mixin
    private LanguageOption language;

    @Mixin
    private ClinicOption clinic;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws ClinicRefused {
        if (diagonal != null && (diagonal < 5 || diagonal > 100)) {
            throw new ParameterException(
                    spec.commandLine(), "--diagonal must be from 5 to 100 inches, not " + diagonal);
        }
        Content content = Content.builtIn(clinic.load(), clinic.folder());
        Tour.View view = new Tour.View(size.width(), size.height(), text, contrast == Contrast.HIGH);
        draw(content, folder, view, diagonal, language.in(content.pack()), System.out::println);
        return 0;
    }

    /** Which colours. */
    enum Contrast {
        NORMAL,
        HIGH
    }

    /** The size of a screen. */
    record Pixels(int width, int height) {
        private static final int LEAST = 320;
        private static final int MOST = 8000;

        /** Reads one such as 1280x800. */
        static final class Reader implements ITypeConverter<Pixels> {
            private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

            @Override
            public Pixels convert(String text) {
                Matcher size = SIZE.matcher(text);
                if (size.matches()) {
                    int width = Integer.parseInt(size.group(1));
                    int height = Integer.parseInt(size.group(2));
                    if (Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST) {
                        return new Pixels(width, height);
                    }
                }
                throw new TypeConversionException(
                        "'%s' is no size such as 1280x800, from %d to %d a side".formatted(text, LEAST, MOST));
            }
        }
    }

    /** Draws and returns when all files are written. Starts the toolkit, which can be started only once. */
    static void draw(
            Content content,
            Path folder,
            Tour.View view,
            @Nullable Double diagonal,
            Edition edition,
            Consumer<Path> drawn) {
        Headless.use();
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
