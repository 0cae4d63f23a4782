package anteroom.kiosk.faq;

import anteroom.content.Question;
import anteroom.kiosk.reading.Reading;
import anteroom.kiosk.reading.ReadingView;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** One answer on a card of its own, with its sources and what people ask next. */
public final class AnswerView extends StackPane {
    public AnswerView(
            Question question,
            Reading reading,
            List<Question> related,
            NavigationHistory journey,
            InterfaceText words,
            Scale scale) {
        getStyleClass().addAll(Styles.PANEL, "answer-card");
        if (question.urgent()) {
            getStyleClass().add("urgent-answer");
        }
        List<TapButton> next = related.stream()
                .map(other -> new TapButton(
                        other.question(), () -> journey.open(new Screen.OnAnswer(other.id())), Styles.MAIN, "question"))
                .toList();
        List<Node> after = next.isEmpty()
                ? List.of()
                : List.of(
                        new WrappedLabel(words.of("answer.related"), "heading"),
                        new WrappingRows(scale.portrait() ? 1 : 2, true, scale.px(Scale.GAP), next));
        getChildren()
                .add(new ReadingView(
                        reading, words, ReadingView.Frame.WHOLE.titled(false).after(after)));
    }
}
