package anteroom.workshop.command;

import anteroom.content.InvalidContentException;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.access.Survey;
import anteroom.workshop.tour.Tour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code anteroom access}: every screen held against the accessibility standards, without a display. */
@Command(
        name = "access",
        description = {
            "Measures every screen against the accessibility standards, and prints how each rule stands.",
            "Without --language it walks through each language of the pack."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:everything holds that can be measured",
            "1:something does not; the faults are listed",
            "2:it cannot be measured"
        })
public final class AccessCommand extends LanguageCommand {
    private static final int FAILS = 1;
    private static final int MOST_TOLD = 100;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = TourCommand.Pixels.Reader.class,
            description = "one screen size in pixels, with --diagonal; else six that stand for all")
    private TourCommand.@Nullable Pixels size;

    @Option(names = "--diagonal", paramLabel = "INCHES", description = "its diagonal")
    private @Nullable Double diagonal;

    @Option(names = "--text", description = "normal, large or largest; else all three")
    private @Nullable TextSize text;

    @Option(names = "--contrast", description = "normal or high; else both")
    private TourCommand.@Nullable Contrast contrast;

    @Option(
            names = "--quick",
            description = "of screens that differ in their words alone, measure only those with the most to say")
    private boolean quick;

    @Option(names = "--markdown", paramLabel = "FILE", description = "also write the table as a page")
    private @Nullable Path page;

    /** A size that a kiosk can have. */
    private record Screen(int width, int height, double diagonal) {}

    /** Small and large, lying and standing. */
    private static final List<Screen> SCREENS = List.of(
            new Screen(1280, 800, 10.1),
            new Screen(1920, 1200, 10.1),
            new Screen(1920, 1080, 15.6),
            new Screen(1920, 1080, 21.5),
            new Screen(800, 1280, 10.1),
            new Screen(1080, 1920, 21.5));

    @Override
    public Integer call() throws InvalidContentException, IOException {
        if ((size == null) != (diagonal == null) || diagonal != null && !(diagonal >= 5 && diagonal <= 100)) {
            throw refusal("--size and --diagonal belong together, from 5 to 100 inches");
        }
        LoadedContent content = content();
        Survey survey = new Survey(content, drawn(content.pack()));
        List<Tour.View> views = views();
        var out = out();
        HeadlessToolkit.run(() -> {
            survey.walk(views, quick, err()::println);
            return survey;
        });
        survey.faults().stream().limit(MOST_TOLD).forEach(out::println);
        out.println(survey.table());
        if (page != null) {
            Files.writeString(page, survey.markdown(views, quick));
        }
        return survey.holds() ? 0 : FAILS;
    }

    private List<Tour.View> views() {
        List<Screen> screens =
                size == null || diagonal == null ? SCREENS : List.of(new Screen(size.width(), size.height(), diagonal));
        return screens.stream()
                .flatMap(screen -> Stream.of(TextSize.values())
                        .filter(one -> text == null || one == text)
                        .flatMap(one -> Stream.of(TourCommand.Contrast.values())
                                .filter(colours -> contrast == null || colours == contrast)
                                .map(colours -> new Tour.View(
                                        screen.width(),
                                        screen.height(),
                                        screen.diagonal(),
                                        one,
                                        colours == TourCommand.Contrast.HIGH))))
                .toList();
    }
}
