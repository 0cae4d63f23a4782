package anteroom.kiosk.help;

import anteroom.content.CalmExercise;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.reading.PageFactory;
import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.BackDock;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureBeside;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileGrid;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Builds the screens of help: its choices, and the calm minute with where it comes from.
 *
 * @param shown the edition that is
 * @param pages what makes pages of its texts
 */
public record HelpScreens(
        Supplier<Edition> shown,
        Supplier<PageFactory> pages,
        SceneTheme theme,
        NavigationHistory navigation,
        PictureRenderer pictures,
        InterfaceText words) {
    private static final String CALM = "calm";

    /** A pack may have others, with words of their own alone. */
    private static final Map<String, String> KINDS = Map.of(
            "feeling-very-unwell-now", "unwell",
            "chest-pain-or-trouble-breathing", "chest-pain",
            "feeling-frightened", "frightened",
            "suicidal-thoughts", "suicidal-thoughts");

    /** The choices of somebody who needs help now. */
    public FramedView choices() {
        String title = words.of("help.title");
        return FramedView.under(title, choicesAndNumbers(title))
                .line(words.of("help.tell"))
                .tone(HomeModel.HELP_TOPIC)
                .ground(ground("help-ground"))
                .dock(ways());
    }

    public FramedView calmMinute() {
        CalmExercise calm = shown.get().calm();
        CalmView view = new CalmView(
                pages.get().of(calm),
                new PictureView(pictures, calm.art(), calm.alt()),
                new CalmView.Ways(navigation::back, this::tellSomeone, () -> navigation.open(new Screen.CalmSources())),
                theme.moves(),
                words,
                theme.frame());
        return FramedView.whole(view)
                .titled(words.of("home.calm"))
                .tone(CALM)
                .ground(ground("calm-ground"))
                .at(view.part())
                .dock(view.dock());
    }

    public FramedView calmSources() {
        String title = words.of("reading.sources");
        Rectangle2D body = theme.frame().body(title);
        PagedText sources = new PagedText(theme.frame(), words, body.getWidth(), body.getHeight())
                .sources(pages.get().of(shown.get().calm()).sources())
                .cut();
        return FramedView.under(title, sources)
                .line(words.of("home.calm"))
                .tone(CALM)
                .ground(ground("calm-ground"))
                .pages(sources);
    }

    /** On a standing screen the way to take the numbers home stands below the choices, where they leave it room. */
    private Region choicesAndNumbers(String title) {
        FrameLayout frame = theme.frame();
        double row = frame.unit(Scale.MAIN);
        TileGrid shorter = tiles(title, frame.above(row));
        if (!frame.portrait() || shorter.pages() > 1) {
            return tiles(title, frame);
        }
        Region take = takeNumbers(frame);
        take.setMinHeight(row);
        take.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(shorter, Priority.ALWAYS);
        return new VBox(frame.gap(), shorter, take);
    }

    private TileGrid tiles(String title, FrameLayout frame) {
        Rectangle2D body = frame.body(title);
        return new TileGrid(
                frame.portrait() ? 1 : 2,
                new Dimension2D(body.getWidth(), body.getHeight()),
                shown.get().help().stream()
                        .flatMap(id -> shown.get().question(id).stream())
                        .map(question -> choice(question, frame))
                        .toList(),
                frame);
    }

    /** A choice says first what to do now: short words and a picture for each urgent question. */
    private TileGrid.Entry choice(Question question, FrameLayout frame) {
        String kind = KINDS.get(question.id());
        String name = kind == null ? question.question() : words.of("help.choice." + kind);
        String shorter = kind == null ? name : words.of("help.choice-short." + kind);
        Region body = kind == null
                ? new AdaptiveLabel(frame.scale(), name)
                : new PictureBeside(new PictureView(pictures, "help-" + kind, name), frame, name, shorter);
        Tile tile =
                new Tile(name, body, () -> navigation.open(new Screen.OnAnswer(question.id())), Styles.MAIN, "choice");
        return new TileGrid.Entry(tile, shorter);
    }

    /** At the foot of help: a calm minute, and, where Back leaves room for both, the numbers to take home. */
    private Region ways() {
        FrameLayout frame = theme.frame();
        Region calm = Dock.wide(
                frame,
                () -> navigation.open(new Screen.CalmMinute()),
                "calm-door",
                words.of("home.calm"),
                words.of("home.calm.short"));
        double least = AdaptiveLabel.leastWidth(frame.scale(), words.of("home.calm.short"));
        return frame.portrait()
                ? new BackDock(frame, calm, words, navigation::back).leaving(least)
                : new BackDock(frame, takeNumbers(frame), words, navigation::back).before(calm, least);
    }

    private Region takeNumbers(FrameLayout frame) {
        return Dock.wide(
                frame,
                () -> navigation.open(new Screen.TakeHome()),
                "take-door",
                words.of("take.numbers"),
                words.of("take.door"),
                words.of("take.door.short"));
    }

    /** The cards on how to do that, or, in a pack without them, help itself. */
    private void tellSomeone() {
        navigation.open(shown.get()
                .topic(HomeModel.HELP_TOPIC)
                .<Screen>map(topic -> new Screen.OnCard(topic.id(), 0))
                .orElse(new Screen.Help()));
    }

    private static Region ground(String style) {
        Region ground = new Region();
        ground.getStyleClass().add(style);
        return ground;
    }
}
