package anteroom.workshop.command;

import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.kiosk.session.TextSize;
import anteroom.search.SearchFactory;
import anteroom.workshop.tour.Tour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code anteroom tour}: every screen as a picture file, without a display. */
@Command(name = "tour", description = "Draws every screen and state to numbered PNG files; needs no display.")
public final class TourCommand extends LanguageCommand {
    @Parameters(paramLabel = "DIR", description = "the folder to draw into")
    private Path folder = Path.of("tour");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Pixels.Reader.class,
            description = "screen size in pixels")
    private Pixels size = new Pixels(1280, 800);

    @Option(names = "--diagonal", paramLabel = "INCHES", description = "screen diagonal; else the clinic's setting")
    private @Nullable Double diagonal;

    @Option(names = "--text", description = "normal, large or largest")
    private TextSize text = TextSize.NORMAL;

    @Option(names = "--contrast", description = "normal or high")
    private Contrast contrast = Contrast.NORMAL;

    @Option(names = "--sheet", description = "also draw sheet.png, which shows all of them small")
    private boolean sheet;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        // Written so that what is not a number is refused, too.
        if (diagonal != null && !(diagonal >= 5 && diagonal <= 100)) {
            throw refusal("--diagonal must be from 5 to 100 inches, not " + diagonal);
        }
        LoadedContent content = content();
        double inches = diagonal == null ? content.clinic().kiosk().diagonal() : diagonal;
        Tour.View view = new Tour.View(size.width(), size.height(), inches, text, contrast == Contrast.HIGH);
        draw(content, drawn(content.pack()).get(0), folder, view, sheet, System.out::println);
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

        /** The screen in memory is no larger. */
        private static final int MOST = 4096;

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
                        "'" + text + "' is no size such as 1280x800, from " + LEAST + " to " + MOST + " a side");
            }
        }
    }

    /** Draws and returns when all files are written. */
    public static void draw(
            LoadedContent content, Edition edition, Path folder, Tour.View view, boolean sheet, Consumer<Path> drawn)
            throws IOException {
        HeadlessToolkit.run(() -> {
            try (Tour tour = new Tour(content, edition, SearchFactory.words(edition), view)) {
                tour.draw(folder, sheet, drawn);
                return folder;
            }
        });
    }
}
