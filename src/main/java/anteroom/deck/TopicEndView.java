package anteroom.deck;

import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.session.Journey;
import anteroom.session.Place;
import anteroom.ui.Headed;
import anteroom.ui.Icons;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** After the last card: the next topic, the questions that belong to this one, and home. */
public final class TopicEndView extends StackPane implements Headed {
    private final Words words;
    private final Scale scale;

    /** @param next the topic that follows, empty after the last */
    public TopicEndView(
            Topic topic,
            Optional<Topic> next,
            List<Question> questions,
            boolean tellsVisit,
            Journey journey,
            Words words,
            Scale scale) {
        this.words = words;
        this.scale = scale;
        double gap = scale.px(Scale.GAP);
        VBox box = new VBox();
        if (!scale.headerInBand()) {
            box.getChildren().add(new Prose(words.of("deck.end"), Styles.TITLE));
        }
        box.setSpacing(gap);
        box.getStyleClass().add("topic-end");

        List<TapButton> ways = new ArrayList<>();
        next.ifPresent(following -> {
            TapButton button = new TapButton(
                    words.of("deck.next-topic", following.title()),
                    () -> {
                        journey.home();
                        journey.open(new Place.OnCard(following.id(), 0));
                    },
                    Styles.MAIN,
                    Styles.PRIMARY,
                    Styles.tone(following.id()));
            button.setGraphic(Icons.NEXT.node());
            ways.add(button);
        });
        if (tellsVisit) {
            ways.add(new TapButton(
                    words.of("deck.visit"), () -> journey.open(new Place.OnVisit(0)), Styles.MAIN, "visit-door"));
        }
        TapButton home = new TapButton(words.of("deck.home"), journey::home, Styles.MAIN);
        home.setGraphic(Icons.HOME.node());
        ways.add(home);
        box.getChildren().add(new Rows(scale.portrait() ? 1 : 3, false, gap, ways));

        if (!questions.isEmpty()) {
            box.getChildren().add(new Prose(words.of("deck.questions"), "heading"));
            List<TapButton> rows = questions.stream()
                    .map(question -> new TapButton(
                            question.question(),
                            () -> journey.open(new Place.OnAnswer(question.id())),
                            Styles.MAIN,
                            "question"))
                    .toList();
            box.getChildren().add(new Rows(scale.portrait() ? 1 : 2, true, gap, rows));
        }
        getChildren().add(new Scroller(box, words));
    }

    @Override
    public Optional<Region> header() {
        return scale.headerInBand() ? Optional.of(new Prose(words.of("deck.end"), Styles.TITLE)) : Optional.empty();
    }
}
