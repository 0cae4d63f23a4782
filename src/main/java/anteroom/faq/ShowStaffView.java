package anteroom.faq;

import anteroom.ui.Prose;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import anteroom.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The patient's own words, large, to be shown to somebody who works here. */
public final class ShowStaffView extends StackPane {
    public ShowStaffView(QuestionsModel model, Words words) {
        getStyleClass().addAll(Styles.PANEL, "show-staff");
        Prose asked = new Prose(model.query().isBlank() ? words.of("staff.nothing") : model.query(), "asked");
        VBox box = new VBox(new Prose(words.of("staff.title"), Styles.TITLE), asked, new Prose(words.of("staff.what")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("page");
        getChildren().add(new Scroller(box, words));
    }
}
