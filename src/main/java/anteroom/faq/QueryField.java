package anteroom.faq;

import anteroom.ui.Icons;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextFormatter;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * The field for the patient's words, from ControlsFX, with a button in it that clears it. It neither copies nor pastes
 * nor selects, and has no menu: what one patient typed must not reach the next, and nothing may leave the kiosk.
 */
final class QueryField extends CustomTextField {
    private final TapButton clear;

    QueryField(QuestionsModel model, Words words) {
        getStyleClass().add("query");
        setPromptText(words.of("ask.prompt"));
        setAccessibleText(words.of("ask.field"));
        setContextMenu(new ContextMenu());
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > QuestionsModel.LONGEST_QUERY ? null : change));
        textProperty().bindBidirectional(model.queryProperty());
        clear = TapButton.ofIcon(
                words.of("ask.clear"), Icons.CLOSE.node(), model::clear, Styles.OTHER, Styles.QUIET, "clear");
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        // Letters always go to the end: there is no way to put the caret elsewhere by touch.
        textProperty().addListener((p, o, n) -> end());
    }

    @Override
    public void copy() {
        // nothing leaves the kiosk
    }

    @Override
    public void cut() {
        // nothing leaves the kiosk
    }

    @Override
    public void paste() {
        // and nothing comes in
    }

    @Override
    public void selectRange(int anchor, int caret) {
        super.selectRange(caret, caret);
    }
}
