package anteroom.kiosk.faq;

import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * The field for the patient's words, from ControlsFX, with a button in it that clears it. It neither copies nor pastes
 * nor selects, and has no menu: what one patient typed must not reach the next, and nothing may leave the kiosk.
 */
final class QueryField extends CustomTextField {
    /** mm of the smallest screen. */
    private static final double SIGN = 8;

    private static final double BEFORE_SIGN = 5;

    private final TapButton clear;
    private final TapButton finish;
    private final InterfaceText words;
    private final double gap;
    private double room;
    /** The model lives longer than this field, and must not keep it. */
    private final ChangeListener<String> typed = (p, before, now) -> end();

    private final ChangeListener<String> offered = (p, before, word) -> offer(word);

    QueryField(QuestionsModel model, InterfaceText words, FrameLayout frame) {
        getStyleClass().add("query");
        setAccessibleText(words.of("ask.field"));
        setContextMenu(new ContextMenu());
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > QuestionsModel.LONGEST_QUERY ? null : change));
        textProperty().bindBidirectional(model.queryProperty());
        clear = TapButton.ofIcon(
                words.of("ask.clear"), sized(Icons.CLOSE, frame), this::clearAll, Styles.OTHER, Styles.QUIET, "clear");
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        finish = new TapButton("", model::complete, Styles.OTHER, Styles.QUIET, "finish");
        finish.setMinWidth(USE_PREF_SIZE);
        finish.leavesFocus();
        clear.leavesFocus();
        model.completionProperty().addListener(new WeakChangeListener<>(offered));
        textProperty().addListener((p, o, n) -> offer(model.completionProperty().get()));
        widthProperty()
                .addListener((p, o, n) -> offer(model.completionProperty().get()));
        this.gap = frame.gap();
        HBox beside = new HBox(gap, finish, clear);
        beside.setAlignment(Pos.CENTER);
        setRight(beside);
        StackPane sign = new StackPane(sized(Icons.SEARCH, frame));
        sign.setPadding(new Insets(0, frame.gap(), 0, frame.unit(BEFORE_SIGN)));
        sign.getStyleClass().add("query-sign");
        setLeft(sign);
        this.words = words;
        offer(model.completionProperty().get());
        widthProperty().addListener((p, o, n) -> prompt());
        fontProperty().addListener((p, o, n) -> prompt());
        // Letters always go to the end: there is no way to put the caret elsewhere by touch.
        model.queryProperty().addListener(new WeakChangeListener<>(typed));
    }

    /** The end is what is being written; where it stands is known only once its room is. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        prompt();
        double now = getWidth() - getRight().prefWidth(-1);
        if (now != room) {
            room = now;
            home();
            end();
        }
    }

    /** The same for all sizes of words: what is typed needs the room. */
    private static Region sized(Icons which, FrameLayout frame) {
        Region sign = (Region) which.node();
        sign.getStyleClass().setAll("query-icon");
        sign.setMinSize(frame.unit(SIGN), frame.unit(SIGN));
        sign.setMaxSize(frame.unit(SIGN), frame.unit(SIGN));
        return sign;
    }

    /**
     * In as many words as have room beside the button that clears, whatever was typed before; after a blank, so that the
     * caret does not stand in the first letter.
     */
    private void prompt() {
        double room = getWidth()
                - getLeft().prefWidth(-1)
                - clear.prefWidth(-1)
                - getFont().getSize();
        String whole = words.of("ask.prompt");
        String fitting = Measure.widthOfOneLine(" " + whole, getFont()) <= room ? whole : words.of("ask.prompt.short");
        setPromptText(" " + fitting);
    }

    /** What was pressed goes; the field keeps the keys. */
    private void clearAll() {
        clear();
        requestFocus();
    }

    /** A word to finish with stands beside what was typed, where that leaves it room. */
    private void offer(String word) {
        if (!word.isEmpty()) {
            finish.setText(word);
            finish.setAccessibleText(words.of("ask.complete", word));
        }
        double taken = Measure.width(getText() + "  ", getFont()) + finish.prefWidth(-1) + gap + clear.prefWidth(-1);
        boolean room = !word.isEmpty()
                && taken < getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (room != finish.isManaged()) {
            finish.setVisible(room);
            finish.setManaged(room);
            // Otherwise Clear keeps the place that it had beside the word until something else changes.
            requestLayout();
        }
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
