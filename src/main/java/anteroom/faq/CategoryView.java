package anteroom.faq;

import anteroom.content.Category;
import anteroom.session.Journey;
import anteroom.session.Place;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The questions of one category, for those who do not type. */
public final class CategoryView extends StackPane {
    public CategoryView(Category category, Journey journey, Words words, Scale scale) {
        List<TapButton> questions = category.questions().stream()
                .map(question -> new TapButton(
                        question.question(),
                        () -> journey.open(new Place.OnAnswer(question.id())),
                        Styles.MAIN,
                        "question"))
                .toList();
        double gap = scale.px(Scale.GAP);
        VBox box = new VBox(
                new Prose(category.title(), Styles.TITLE), new Rows(scale.portrait() ? 1 : 2, true, gap, questions));
        box.setSpacing(gap);
        getChildren().add(new Scroller(box, words));
    }
}
