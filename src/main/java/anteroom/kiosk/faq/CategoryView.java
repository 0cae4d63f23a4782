package anteroom.kiosk.faq;

import anteroom.content.Category;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The questions of one category, for those who do not type. */
public final class CategoryView extends StackPane {
    public CategoryView(Category category, NavigationHistory journey, InterfaceText words, Scale scale) {
        List<TapButton> questions = category.questions().stream()
                .map(question -> new TapButton(
                        question.question(),
                        () -> journey.open(new Screen.OnAnswer(question.id())),
                        Styles.MAIN,
                        "question"))
                .toList();
        double gap = scale.px(Scale.GAP);
        VBox box = new VBox(new WrappingRows(scale.portrait() ? 1 : 2, true, gap, questions));
        box.setSpacing(gap);
        getChildren().add(new Scroller(box, words));
    }
}
