package anteroom.kiosk.deck;

import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** After the last card: the next topic, the questions that belong to this one, and home. */
public final class TopicEndView extends StackPane {
    /** @param next the topic that follows, empty after the last */
    public TopicEndView(
            Topic topic,
            Optional<Topic> next,
            List<Question> questions,
            boolean tellsVisit,
            NavigationHistory journey,
            InterfaceText words,
            Scale scale) {
        double gap = scale.px(Scale.GAP);
        VBox box = new VBox();
        box.setSpacing(gap);
        box.getStyleClass().add("topic-end");

        List<TapButton> ways = new ArrayList<>();
        next.ifPresent(following -> {
            TapButton button = new TapButton(
                    words.of("deck.next-topic", following.title()),
                    () -> {
                        journey.home();
                        journey.open(new Screen.OnCard(following.id(), 0));
                    },
                    Styles.MAIN,
                    Styles.PRIMARY,
                    Styles.tone(following.id()));
            button.setGraphic(Icons.NEXT.node());
            ways.add(button);
        });
        if (tellsVisit) {
            ways.add(new TapButton(
                    words.of("deck.visit"), () -> journey.open(new Screen.OnVisit(0)), Styles.MAIN, "visit-door"));
        }
        TapButton home = new TapButton(words.of("deck.home"), journey::home, Styles.MAIN);
        home.setGraphic(Icons.HOME.node());
        ways.add(home);
        box.getChildren().add(new WrappingRows(scale.portrait() ? 1 : 3, false, gap, ways));

        if (!questions.isEmpty()) {
            box.getChildren().add(new WrappedLabel(words.of("deck.questions"), "heading"));
            List<TapButton> rows = questions.stream()
                    .map(question -> new TapButton(
                            question.question(),
                            () -> journey.open(new Screen.OnAnswer(question.id())),
                            Styles.MAIN,
                            "question"))
                    .toList();
            box.getChildren().add(new WrappingRows(scale.portrait() ? 1 : 2, true, gap, rows));
        }
        getChildren().add(new Scroller(box, words));
    }
}
