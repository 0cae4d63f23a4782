package anteroom.kiosk.attract;

import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** A waiting room from edge to edge, and an invitation; all of it is one button. */
public final class AttractView extends Region {
    /** How far a step aside goes, in mm: less than anybody sees happen, more than the edge of a shape is wide. */
    private static final double ASIDE = 0.6;

    // mm of a tablet of 10.1 inches
    private static final double LEFT = 131;
    private static final double LEFT_UPRIGHT = 6;
    private static final double TOP = 7.5;
    private static final double BUTTON_WIDTH = 77;
    private static final double BUTTON_UPRIGHT = 22;
    private static final double ABOVE_BAND = 14;

    /** The sign before the words of the button, and what is around both, in em; the stylesheet says the same. */
    private static final double AROUND_BEGIN = 3.4;

    /** A size of the title and of the button's words, in em of body text; the stylesheet says the same. */
    private record Step(String style, double title, double begin) {}

    /** The largest first. */
    private static final List<Step> STEPS = List.of(
            new Step("huge", 2.8, 1.7),
            new Step("large", 2, 1.35),
            new Step("usual", 1.58, 1),
            new Step("long", 1.35, 1),
            new Step("longer", 1.1, 1));

    /** Lines of the title stand so much closer than the font would have them, in em; the stylesheet says the same. */
    private static final double CLOSER = 0.16;

    private final WaitingRoom room;
    private final WrappedLabel name;
    private final WrappedLabel title;
    private final HBox begin;
    private final FrameLayout frame;
    private final Scale scale;
    private final double unit;

    /** @param clinic its name, empty when it has set none */
    public static Tile of(
            AttractModel model,
            PictureView window,
            PictureView people,
            String clinic,
            InterfaceText words,
            SceneTheme theme,
            Runnable begin) {
        AttractView body = new AttractView(window, people, clinic, words, theme.frame());
        Tile view = new Tile(words.of("attract.title") + ". " + words.of("attract.begin"), body, begin, "attract");
        body.follow(model, theme);
        return view;
    }

    private AttractView(PictureView window, PictureView people, String clinic, InterfaceText words, FrameLayout frame) {
        this.frame = frame;
        this.scale = frame.scale();

        this.room = new WaitingRoom(scale.width(), scale.height(), window, people);
        this.unit = room.unit();
        this.name = new WrappedLabel(clinic, Styles.SMALL, "clinic-name");
        this.title = new WrappedLabel(words.of("attract.title"), Styles.TITLE);
        this.begin = new HBox(new WrappedLabel(words.of("attract.begin")));
        begin.setAlignment(Pos.CENTER);
        begin.getStyleClass().add("touch-to-begin");
        Step ofTitle = first(STEPS, step -> fits(title.getText(), step.title()));
        Step ofBegin =
                first(STEPS, step -> step.begin() < ofTitle.title() && widthOfBegin(words, step) <= roomForBegin());
        if (widthOfBegin(words, ofBegin) <= roomForBegin()) {
            begin.getChildren().add(0, Icons.TAP.node());
        }
        getStyleClass().add(ofTitle.style());
        begin.getStyleClass().add(ofBegin.style());
        getChildren().addAll(room, name, title, begin);
    }

    /** The first step that fits, or the smallest. */
    private static Step first(List<Step> steps, Predicate<Step> fits) {
        return steps.stream().filter(fits).findFirst().orElse(steps.get(steps.size() - 1));
    }

    private double widthOfBegin(InterfaceText words, Step step) {
        double size = scale.body() * step.begin();
        return Measure.width(words.of("attract.begin"), Fonts.bold(size)) + AROUND_BEGIN * size;
    }

    private void follow(AttractModel model, SceneTheme theme) {
        ChangeListener<AttractModel.Moment> listener = (p, o, moment) -> show(moment, theme.moves());
        // The model outlives its views: one that has left the scene must not be kept by it.
        sceneProperty().addListener((p, o, scene) -> {
            model.momentProperty().removeListener(listener);
            if (scene != null) {
                model.momentProperty().addListener(listener);
                show(model.momentProperty().get(), theme.moves());
            }
        });
    }

    private void show(AttractModel.Moment moment, boolean moves) {
        room.show(moves ? moment.tone() : Math.round(moment.tone()));
        setTranslateX(moment.across() * scale.px(ASIDE));
        setTranslateY(moment.down() * scale.px(ASIDE));
    }

    private double left() {
        return scale.portrait() ? scale.unit(LEFT_UPRIGHT) : LEFT * unit;
    }

    private double roomForWords() {
        return scale.width() - left() - scale.px(Scale.BEZEL);
    }

    private double roomForBegin() {
        return scale.portrait() ? scale.width() - 2 * scale.px(Scale.BEZEL) : roomForWords();
    }

    private double buttonHeight() {
        return Math.ceil((scale.portrait() ? BUTTON_UPRIGHT : Scale.MAIN) * unit);
    }

    private double buttonTop() {
        return frame.bandTop() - (scale.portrait() ? Scale.GAP + 2 : ABOVE_BAND) * unit - buttonHeight();
    }

    private double titleTop() {
        double line = Measure.height("I", Fonts.regular(scale.small()), scale.width());
        return TOP * unit + (name.getText().isEmpty() ? 0 : line + scale.unit(Scale.GAP));
    }

    /** Whether the title has room at a size, in em, above what stands below it. */
    private boolean fits(String words, double size) {
        double below = scale.portrait() ? room.windowTop() : buttonTop() - scale.unit(Scale.GAP);
        Font font = Fonts.bold(scale.body() * size);
        double line = Measure.height("I", font, roomForWords());
        double height = Measure.height(words, font, roomForWords());
        double closer = (Math.round(height / line) - 1) * CLOSER * font.getSize();
        return height - closer <= below - titleTop() && Measure.longestWord(words, font) <= roomForWords();
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double width = roomForWords();
        room.resizeRelocate(0, 0, getWidth(), getHeight());
        name.resizeRelocate(left, TOP * unit, width, name.prefHeight(width));
        double lines = Measure.withoutOrphan(title.getText(), title.getFont(), width);
        title.resizeRelocate(left, titleTop(), lines, title.prefHeight(lines));
        double button = scale.portrait() ? roomForBegin() : Math.min(BUTTON_WIDTH * unit, roomForBegin());
        begin.resizeRelocate(
                scale.portrait() ? scale.px(Scale.BEZEL) : left,
                buttonTop(),
                Math.max(button, begin.prefWidth(-1)),
                buttonHeight());
    }
}
