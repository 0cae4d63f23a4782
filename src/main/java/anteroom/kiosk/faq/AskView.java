package anteroom.kiosk.faq;

import anteroom.content.Question;
import anteroom.kiosk.ui.BackDock;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.KeyButton;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.PageCursor;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.TileGrid;
import anteroom.search.SearchResult;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The field, and below it what people often ask, or, once somebody types, what is found and the keyboard. Lies behind the
 * controls of the frame.
 */
public final class AskView extends Region {
    /** How far the keyboard's ground reaches beyond its keys, in mm. */
    private static final double AROUND_KEYS = 1.5;

    /** How far the results may reach under the small line, in px. */
    private static final double MOST_UNDER_LINE = 3;

    /** How far the small line of a lying screen stands higher, in em of it: below it are only the tails of letters. */
    private static final double LIFT = 0.15;

    /** The width of what stands beside a single answer. */
    private static final double COLUMN = 32;

    private final QuestionsModel model;
    private final InterfaceText words;
    private final FrameLayout frame;
    private final QueryField field;
    private final TileGrid often;
    private final ResultsView results;
    private final KeyboardView keyboard;
    private final Region ground = new Region();
    private final TapButton all;
    private final KeyButton space;
    private final BackDock dock;
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private Heading line;
    /** The model lives longer than this view, and must not keep it and the words in it. */
    private final ChangeListener<SearchResult> follow = (p, before, found) -> tell();

    private final EventHandler<KeyEvent> stray = this::toField;

    /**
     * @param briefs the answer to a question in few words, as this clinic gives it
     * @param pictured the picture of an answer
     * @param back what Back does
     */
    public AskView(
            QuestionsModel model,
            Function<Question, String> briefs,
            Function<Question, StagedPicture> pictured,
            PictureRenderer pictures,
            Runnable back,
            InterfaceText words,
            Languages languages,
            FrameLayout frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        getStyleClass().add("asking");
        setAccessibleText(words.of("home.ask"));
        // A touch beside everything belongs to nobody.
        setPickOnBounds(false);
        field = new QueryField(model, words, frame);
        often = FrequentQuestion.tiles(model, oftenPlace(), pictures, words, frame);
        results = new ResultsView(model, briefs, pictured, words, languages, frame.scale());
        keyboard = new KeyboardView(model, words, frame);
        ground.getStyleClass().add("keyboard-ground");
        ground.setMouseTransparent(true);
        all = Dock.wide(frame, model::browse, "browse", words.of("ask.browse"), words.of("ask.browse.short"));
        space = KeyButton.ofWord(words.of("ask.space"), Icons.SPACE, () -> model.type(" "), "space");
        space.leavesFocus();
        dock = new BackDock(frame, all, words, back);
        line = heading();
        getChildren().addAll(ground, field, line, often, results, keyboard);
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> typing.set(true));
        field.setOnAction(event -> typing.set(true));
        typing.addListener((p, before, now) -> turn());
        model.foundProperty().addListener(new WeakChangeListener<>(follow));
        field.textProperty().addListener((p, before, now) -> {
            if (!now.isBlank()) {
                typing.set(true);
            }
        });
        typing.set(!model.query().isBlank());
        turn();
        sceneProperty().addListener((p, before, scene) -> arrive(before, scene));
    }

    /** What stands in place of Back and Next. */
    public Region dock() {
        return dock;
    }

    /** Which of the answers is shown where they take turns. */
    public PageCursor answer() {
        return results.answer();
    }

    private void arrive(Scene before, Scene scene) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_TYPED, stray);
        }
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_TYPED, stray);
            field.requestFocus();
            field.end();
        }
    }

    /** Letters of a keyboard that is plugged in belong to the field, whatever was touched last. */
    private void toField(KeyEvent event) {
        String letter = event.getCharacter();
        boolean meant = letter.codePoints().allMatch(each -> each > ' ' && each != '\u007f')
                && !letter.equals(KeyEvent.CHAR_UNDEFINED)
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
        Node owner = getScene().getFocusOwner();
        if (meant && !(owner instanceof TextInputControl)) {
            field.requestFocus();
            model.type(letter);
            event.consume();
        }
    }

    private void turn() {
        boolean now = typing.get();
        often.setVisible(!now);
        results.setVisible(now);
        keyboard.setVisible(now);
        ground.setVisible(now);
        dock.show(now ? space : all);
        space.fit(dock.room(), frame.scale());
        tell();
    }

    private void tell() {
        getChildren().remove(line);
        line = heading();
        getChildren().add(getChildren().indexOf(field) + 1, line);
    }

    private Heading heading() {
        int count = Math.min(ResultsView.MOST, model.found().hits().size());
        String name = !typing.get()
                ? words.of("ask.often")
                : model.found().outcome() == SearchResult.Outcome.ANSWERS ? words.of("ask.answers", count) : "";
        Heading made = new Heading(frame, name, Optional.empty(), "");
        made.getStyleClass().add("small-line");
        return made;
    }

    /** Below the field and the small line. */
    private double below() {
        // A lying screen has no room to spare, and letters end above the line's end.
        return frame.heading().getMinY()
                + fieldHeight()
                + Heading.height(frame, "", frame.heading().getWidth())
                + (frame.portrait() ? frame.gap() / 2 : -Math.min(MOST_UNDER_LINE, Math.floor(frame.gap() / 6)));
    }

    private double fieldHeight() {
        return frame.of(FrameLayout.Control.LISTEN).getHeight();
    }

    private Dimension2D oftenPlace() {
        double top = below() + frame.gap() / 2;
        return new Dimension2D(frame.width() - 2 * frame.edge(), frame.bandTop() - frame.gap() - top);
    }

    @Override
    protected void layoutChildren() {
        double gap = frame.gap();
        double left = frame.edge();
        double width = frame.width() - 2 * left;
        double bottom = frame.bandTop() - gap;
        Rectangle2D top = frame.heading();
        field.resizeRelocate(top.getMinX(), top.getMinY(), top.getWidth(), fieldHeight());
        double lineTop = top.getMinY() + fieldHeight();
        double lineHeight = Heading.height(frame, "", top.getWidth());
        double below = below();
        often.resizeRelocate(
                left, below + gap / 2, oftenPlace().getWidth(), oftenPlace().getHeight());
        double keys = keyboard.prefHeight(width);
        keyboard.resizeRelocate(left, bottom - keys, width, keys);
        double sand = bottom - keys - frame.unit(AROUND_KEYS);
        ground.resizeRelocate(0, sand, frame.width(), frame.height() - sand);
        double end = bottom - keys - gap;
        if (typing.get() && results.takeTurns(width, end - below) && !frame.portrait()) {
            // Large words need the height of the line: it stands above the button that turns the answers.
            double start = lineTop + gap;
            double column = Math.max(frame.unit(COLUMN), Heading.leastWidth(frame));
            line.resizeRelocate(left + width - column, start, column, lineHeight);
            results.resizeRelocate(left, start, width, end - start);
            results.setColumn(column, lineHeight + gap / 3);
        } else {
            double lift = frame.portrait() ? 0 : Math.floor(LIFT * frame.scale().small());
            line.resizeRelocate(top.getMinX(), lineTop - lift, top.getWidth(), lineHeight);
            results.resizeRelocate(left, below, width, end - below);
            results.setColumn(frame.unit(Scale.MAIN), 0);
        }
    }
}
