package anteroom.home;

import anteroom.content.Topic;
import anteroom.ui.Headed;
import anteroom.ui.Icons;
import anteroom.ui.Picture;
import anteroom.ui.Pictures;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Tile;
import anteroom.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The topics as tiles, the door to the question field. */
public final class HomeView extends StackPane implements Headed {
    /** In mm. */
    private static final double LEAST_PICTURE = 10;

    private final HomeModel model;
    private final Pictures pictures;
    private final Words words;
    private final Scale scale;

    public HomeView(HomeModel model, Pictures pictures, Words words, Scale scale) {
        this.model = model;
        this.pictures = pictures;
        this.words = words;
        this.scale = scale;
        double gap = scale.px(Scale.GAP);

        Rows asked = new Rows(
                scale.portrait() ? 3 : 5,
                true,
                gap,
                model.askedFor().stream().map(this::large).toList());
        VBox.setVgrow(asked, Priority.ALWAYS);

        TapButton ask = new TapButton(words.of("home.ask"), model::ask, Styles.MAIN, Styles.PRIMARY, "ask");
        ask.setGraphic(Icons.SEARCH.node());
        List<Node> row = new ArrayList<>();
        row.add(ask);
        model.others().forEach(topic -> row.add(small(topic)));
        // Upright, the way to ask takes the whole width, above the topics of the second rank.
        Node others = scale.portrait()
                ? stacked(ask, new Rows(3, true, gap, row.subList(1, row.size())), gap)
                : new Rows(4, false, gap, row);

        VBox box = new VBox(asked, others);
        if (!scale.headerInBand()) {
            box.getChildren().add(0, new Prose(words.of("home.title"), "heading"));
        }
        box.setSpacing(gap);
        box.getStyleClass().add("home");
        getChildren().add(new Scroller(box, words));
    }

    @Override
    public Optional<Region> header() {
        return scale.headerInBand() ? Optional.of(new Prose(words.of("home.title"), Styles.TITLE)) : Optional.empty();
    }

    private static VBox stacked(TapButton ask, Rows topics, double gap) {
        ask.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(ask, topics);
        box.setSpacing(gap);
        return box;
    }

    private Tile large(Topic topic) {
        Picture picture = new Picture(pictures, topic.art(), topic.alt());
        // Never so small that the picture says nothing, however large the words.
        picture.setMinHeight(scale.px(LEAST_PICTURE));
        picture.setPrefHeight(scale.px(LEAST_PICTURE));
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox body = new VBox(picture, new Prose(topic.title(), "tile-title"));
        int seen = model.seen(topic);
        if (seen > 0) {
            body.getChildren()
                    .add(new Prose(words.of("home.seen", seen, topic.cards().size()), Styles.SMALL, "seen"));
        }
        body.setAlignment(Pos.CENTER);
        String name = topic.title() + ". " + topic.summary();
        return new Tile(name, body, () -> model.open(topic), Styles.tone(topic.id()));
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
