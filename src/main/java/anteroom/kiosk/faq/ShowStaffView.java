package anteroom.kiosk.faq;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The patient's own words, large, to be shown to somebody who works here. */
public final class ShowStaffView extends StackPane {
    public ShowStaffView(QuestionsModel model, InterfaceText words) {
        getStyleClass().addAll(Styles.PANEL, "show-staff");
        WrappedLabel asked =
                new WrappedLabel(model.query().isBlank() ? words.of("staff.nothing") : model.query(), "asked");
        VBox box = new VBox(
                new WrappedLabel(words.of("staff.title"), Styles.TITLE),
                asked,
                new WrappedLabel(words.of("staff.what")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("page");
        getChildren().add(new Scroller(box, words));
    }
}
