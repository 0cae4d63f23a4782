package anteroom.faq;

import anteroom.content.Question;
import anteroom.reading.Reading;
import anteroom.reading.ReadingView;
import anteroom.session.Journey;
import anteroom.session.Place;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** One answer on a card of its own, with its sources and what people ask next. */
public final class AnswerView extends StackPane {
    public AnswerView(
            Question question, Reading reading, List<Question> related, Journey journey, Words words, Scale scale) {
        getStyleClass().addAll(Styles.PANEL, "answer-card");
        if (question.urgent()) {
            getStyleClass().add("urgent-answer");
        }
        List<TapButton> next = related.stream()
                .map(other -> new TapButton(
                        other.question(), () -> journey.open(new Place.OnAnswer(other.id())), Styles.MAIN, "question"))
                .toList();
        List<Node> after = next.isEmpty()
                ? List.of()
                : List.of(
                        new Prose(words.of("answer.related"), "heading"),
                        new Rows(scale.portrait() ? 1 : 2, true, scale.px(Scale.GAP), next));
        ReadingView told = new ReadingView(reading, words, after);
        if (question.urgent() && scale.scarce()) {
            // These words were chosen a moment ago; what to do now must not wait below them.
            told.lookupAll(".page-title").forEach(title -> {
                title.setVisible(false);
                title.setManaged(false);
            });
        }
        getChildren().add(told);
    }
}
