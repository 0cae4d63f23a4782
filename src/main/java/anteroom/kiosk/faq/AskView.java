package anteroom.kiosk.faq;

import anteroom.content.Question;
import anteroom.kiosk.reading.Page;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.search.SearchResult;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The field, what it finds, and the keyboard, from top to bottom. Where there is no height for all three, the keyboard
 * and what was found take turns.
 */
public final class AskView extends VBox {
    private final QuestionsModel model;
    private final Scale scale;
    private final QueryField field;
    private final InterfaceText words;
    private final ResultsView results;
    private final KeyboardView keyboard;
    private final TapButton turn;
    /** The model lives longer than this view, and must not keep it and the words in it. */
    private final ChangeListener<SearchResult> follow = (p, before, found) -> tell();

    public AskView(QuestionsModel model, Function<Question, Page> pages, InterfaceText words, Scale scale) {
        this.model = model;
        this.words = words;
        getStyleClass().add("asking");
        setAccessibleText(words.of("home.ask"));
        this.scale = scale;
        field = new QueryField(model, words);
        HBox.setHgrow(field, Priority.ALWAYS);
        results = new ResultsView(model, pages, words, scale);
        VBox.setVgrow(results, Priority.ALWAYS);
        keyboard = new KeyboardView(model, words, scale);
        turn = new TapButton("", this::takeTurns, Styles.OTHER, Styles.PRIMARY, "turn");
        setSpacing(scale.px(Scale.GAP));
        if (scale.scarce() && !scale.portrait()) {
            // The field takes what the button leaves.
            field.setMinWidth(0);
            field.setPrefWidth(0);
            HBox row = new HBox(field, turn);
            row.setSpacing(scale.px(Scale.GAP));
            row.setAlignment(Pos.CENTER);
            getChildren().addAll(row, results, keyboard);
            show(true);
            model.foundProperty().addListener(new WeakChangeListener<>(follow));
        } else {
            getChildren().addAll(results, keyboard);
            getChildren().add(0, field);
        }
        field.sceneProperty().addListener((p, o, scene) -> {
            if (scene != null) {
                field.requestFocus();
                field.end();
            }
        });
    }

    private void takeTurns() {
        show(!keyboard.isVisible());
    }

    private void show(boolean typing) {
        keyboard.setVisible(typing);
        keyboard.setManaged(typing);
        results.setVisible(!typing);
        results.setManaged(!typing);
        tell();
    }

    private void tell() {
        boolean typing = keyboard.isVisible();
        boolean urgent = typing && model.found().outcome() == SearchResult.Outcome.URGENT;
        turn.setText(typing ? waiting() : words.of("ask.type"));
        turn.setGraphic(typing ? Icons.DOWN.node() : null);
        turn.getStyleClass().remove(Styles.URGENT);
        if (urgent) {
            turn.getStyleClass().add(Styles.URGENT);
        }
    }

    /** What is to be seen once the keys have gone. */
    private String waiting() {
        SearchResult found = model.found();
        return switch (found.outcome()) {
            case URGENT -> words.of("ask.urgent");
            case ANSWERS -> words.of("ask.answers", found.hits().size());
            case NONE -> words.of("ask.done");
        };
    }
}
