package anteroom.kiosk.faq;

import anteroom.content.Card;
import anteroom.content.Category;
import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.PictureBeside;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileGrid;
import java.util.Map;
import javafx.scene.layout.Region;

/** All questions, for those who do not type: the categories, and the questions of one. */
public final class BrowseView {
    private static final int CATEGORIES = 3;

    /** The topic that lends a category its colours and, most of them, its picture, by their ids; a pack may have others, without. */
    private static final Map<String, String> TOPICS = Map.of(
            "about-ketamine", "know-the-facts",
            "after", "aftercare",
            "before", "before-you-come",
            "cost-and-logistics", "duration",
            "during", "sensations",
            "results", "results",
            "safety", "infusion-room",
            "side-effects", "side-effects",
            "urgent", "need-help-now");

    /** The card that lends a category its picture in place of the topic. */
    private static final Map<String, String> CARDS =
            Map.of("cost-and-logistics", "money", "safety", "we-watch-over-you");

    private BrowseView() {}

    /** The categories of an edition. */
    public static FramedView categories(
            Edition edition, String title, PictureRenderer pictures, NavigationHistory navigation, FrameLayout frame) {
        return FramedView.tiles(
                title,
                frame.portrait() ? 2 : CATEGORIES,
                edition.categories().stream()
                        .map(category -> entry(category, edition, pictures, navigation, frame))
                        .toList(),
                frame);
    }

    private static TileGrid.Entry entry(
            Category category,
            Edition edition,
            PictureRenderer pictures,
            NavigationHistory navigation,
            FrameLayout frame) {
        String topic = topic(category);
        String card = CARDS.getOrDefault(category.id(), "");
        Region body = edition.cards()
                .filter(each -> each.id().equals(card))
                .map(Card::art)
                .findFirst()
                .or(() -> edition.topic(topic).map(Topic::art))
                .<Region>map(art ->
                        new PictureBeside(new PictureView(pictures, art, category.title()), frame, category.title()))
                .orElseGet(() -> new AdaptiveLabel(frame.scale(), category.title()));
        Tile tile = new Tile(
                category.title(),
                body,
                () -> navigation.open(new Screen.InCategory(category.id())),
                Styles.MAIN,
                "tinted",
                Styles.tone(topic));
        return new TileGrid.Entry(tile, category.title());
    }

    /** The questions of a category. */
    public static FramedView questions(Category category, NavigationHistory navigation, FrameLayout frame) {
        return FramedView.tiles(
                        category.title(),
                        frame.portrait() ? 1 : 2,
                        category.questions().stream()
                                .map(question -> new TileGrid.Entry(
                                        new TapButton(
                                                question.question(),
                                                () -> navigation.open(new Screen.OnAnswer(question.id())),
                                                Styles.MAIN,
                                                "question"),
                                        question.question()))
                                .toList(),
                        frame)
                .tone(topic(category));
    }

    /** The topic that lends a category its colours; empty if none does. */
    private static String topic(Category category) {
        return TOPICS.getOrDefault(category.id(), "");
    }
}
