package anteroom.kiosk.help;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureBeside;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileGrid;
import java.util.Map;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/** Help's choices, each of which says first what to do now: short words and a picture for each urgent question. */
public final class HelpView {
    /** A pack may have others, with words of their own alone. */
    private static final Map<String, String> KINDS = Map.of(
            "feeling-very-unwell-now", "unwell",
            "chest-pain-or-trouble-breathing", "chest-pain",
            "feeling-frightened", "frightened",
            "suicidal-thoughts", "suicidal-thoughts");

    private HelpView() {}

    /** @param title that stands above them */
    public static TileGrid of(
            Edition edition,
            String title,
            PictureRenderer pictures,
            NavigationHistory navigation,
            InterfaceText words,
            FrameLayout frame) {
        Rectangle2D body = frame.body(title);
        return new TileGrid(
                frame.portrait() ? 1 : 2,
                new Dimension2D(body.getWidth(), body.getHeight()),
                edition.help().stream()
                        .flatMap(id -> edition.question(id).stream())
                        .map(question -> choice(question, pictures, navigation, words, frame))
                        .toList(),
                frame);
    }

    /** The way to the calm minute. */
    public static Tile calm(NavigationHistory navigation, InterfaceText words, FrameLayout frame) {
        return Dock.wide(
                frame,
                () -> navigation.open(new Screen.CalmMinute()),
                "calm-door",
                words.of("home.calm"),
                words.of("home.calm.short"));
    }

    private static TileGrid.Entry choice(
            Question question,
            PictureRenderer pictures,
            NavigationHistory navigation,
            InterfaceText words,
            FrameLayout frame) {
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
}
