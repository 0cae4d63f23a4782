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
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The categories of questions. */
public final class BrowseView extends StackPane {
    public BrowseView(List<Category> categories, NavigationHistory journey, InterfaceText words, Scale scale) {
        double gap = scale.px(Scale.GAP);
        List<TapButton> buttons = categories.stream()
                .map(category -> new TapButton(
                        category.title(),
                        () -> journey.open(new Screen.InCategory(category.id())),
                        Styles.MAIN,
                        "category"))
                .toList();
        WrappingRows rows = new WrappingRows(scale.portrait() ? 2 : 3, true, gap, buttons);
        VBox box = new VBox(rows);
        box.setSpacing(gap);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(new Scroller(box, words));
    }
}
