package anteroom.kiosk.home;

import anteroom.content.Topic;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.Pictures;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The topics as tiles, the door to the question field. */
public final class HomeView extends StackPane {
    /** In mm. */
    private static final double LEAST_PICTURE = 10;

    private static final double LEAST_BESIDE = 14;

    /** In the lower half of a large screen, which is looked at from farther away and must be moved anyway. */
    private static final double LEAST_LOW = 20;

    private final HomeModel model;
    private final Pictures pictures;
    private final InterfaceText words;
    private final Scale scale;

    public HomeView(HomeModel model, Pictures pictures, InterfaceText words, Scale scale) {
        this.model = model;
        this.pictures = pictures;
        this.words = words;
        this.scale = scale;
        double gap = scale.px(Scale.GAP);

        int across = scale.narrow() ? 3 : 5;
        List<Tile> tiles = new ArrayList<>();
        List<TopicTile> bodies = new ArrayList<>();
        for (Topic topic : model.askedFor()) {
            TopicTile body = body(topic);
            bodies.add(body);
            tiles.add(new Tile(name(topic), body, () -> model.open(topic), Styles.MAIN, Styles.tone(topic.id())));
        }
        for (int from = 0; from < bodies.size(); from += across) {
            TopicTile.align(bodies.subList(from, Math.min(bodies.size(), from + across)));
        }
        WrappingRows asked = new WrappingRows(across, true, gap, tiles);
        VBox.setVgrow(asked, Priority.ALWAYS);

        TapButton ask = new TapButton(words.of("home.ask"), model::ask, Styles.MAIN, Styles.PRIMARY, "ask");
        ask.setGraphic(Icons.SEARCH.node());
        List<Node> row = new ArrayList<>();
        row.add(ask);
        model.others().forEach(topic -> row.add(small(topic)));
        // Upright, the way to ask takes the whole width, above the topics of the second rank.
        Node others = scale.portrait()
                ? stacked(ask, new WrappingRows(3, true, gap, row.subList(1, row.size())), gap)
                : WrappingRows.led(4, gap, row);

        VBox box = new VBox(asked, others);
        setAccessibleText(words.of("home.title"));
        box.setSpacing(gap);
        box.getStyleClass().add("home");
        getChildren().add(new Scroller(box, words));
    }

    private static VBox stacked(TapButton ask, WrappingRows topics, double gap) {
        ask.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(ask, topics);
        box.setSpacing(gap);
        return box;
    }

    private String name(Topic topic) {
        int seen = model.seen(topic);
        String name = topic.title() + ". " + topic.summary();
        return seen == 0
                ? name
                : name + ". " + words.of("home.seen", seen, topic.cards().size());
    }

    private TopicTile body(Topic topic) {
        int seen = model.seen(topic);
        return new TopicTile(
                new Picture(pictures, topic.art(), topic.alt()),
                new WrappedLabel(topic.title(), "tile-title"),
                seen == 0
                        ? null
                        : new WrappedLabel(
                                words.of("home.seen", seen, topic.cards().size()), Styles.SMALL, "seen"),
                scale.scarce(),
                // Never so small that the picture says nothing, however large the words.
                scale.px(leastPicture()));
    }

    private double leastPicture() {
        if (scale.scarce()) {
            return LEAST_BESIDE;
        }
        return scale.narrow() && !scale.portrait() ? LEAST_LOW : LEAST_PICTURE;
    }

    private TapButton small(Topic topic) {
        TapButton button =
                new TapButton(topic.title(), () -> model.open(topic), Styles.MAIN, "topic", Styles.tone(topic.id()));
        int seen = model.seen(topic);
        if (seen > 0) {
            button.setGraphic(Icons.SEEN.node());
            button.setAccessibleText(topic.title() + ". "
                    + words.of("home.seen", seen, topic.cards().size()));
        }
        return button;
    }
}
