package anteroom.kiosk.attract;

import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One large picture and an invitation; all of it is one button. */
public final class AttractView {
    /** How far a step aside goes, in mm: less than anybody sees happen, more than the edge of a shape is wide. */
    private static final double ASIDE = 1.5;

    /** The words' part of the width. */
    private static final double WORDS = 0.4;

    /** Upright the picture takes the other half. */
    private static final double PART_UPRIGHT = 0.5;

    /** A size of the title, in em; the stylesheet says the same of the style. */
    private record Step(String style, double size) {}

    /** The largest first. */
    private static final List<Step> STEPS =
            List.of(new Step("short", 1.6), new Step("long", 1.4), new Step("longer", 1.15));

    /** The button with the gap above it, in em. */
    private static final double BUTTON = 3.2;

    private final List<Picture> pictures;
    private final Region body;
    private final double step;

    /** @param pictures take turns, as many as the model knows of */
    public static Tile of(
            AttractModel model, List<Picture> pictures, InterfaceText words, Scale scale, Runnable begin) {
        Region body = body(pictures, words, scale);
        Tile view = new Tile(words.of("attract.title") + ". " + words.of("attract.begin"), body, begin, "attract");
        new AttractView(pictures, body, scale).follow(model, view);
        return view;
    }

    private AttractView(List<Picture> pictures, Region body, Scale scale) {
        this.pictures = pictures;
        this.body = body;
        this.step = scale.px(ASIDE);
    }

    private void follow(AttractModel model, Tile view) {
        ChangeListener<AttractModel.Moment> listener = (p, o, moment) -> show(moment);
        // The model outlives its views: one that has left the scene must not be kept by it.
        view.sceneProperty().addListener((p, o, scene) -> {
            model.momentProperty().removeListener(listener);
            if (scene != null) {
                model.momentProperty().addListener(listener);
                show(model.momentProperty().get());
            }
        });
    }

    private void show(AttractModel.Moment moment) {
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).setVisible(i == moment.picture());
        }
        body.setTranslateX(moment.across() * step);
        body.setTranslateY(moment.down() * step);
    }

    private static Pane body(List<Picture> pictures, InterfaceText words, Scale scale) {
        StackPane scene = new StackPane();
        scene.getChildren().addAll(pictures);
        scene.setMinSize(0, 0);
        WrappedLabel begin = new WrappedLabel(words.of("attract.begin"), "touch-to-begin");
        VBox text = new VBox(new WrappedLabel(words.of("attract.title"), Styles.TITLE), begin);
        text.getStyleClass().add("invitation");
        String title = words.of("attract.title");
        Step step = STEPS.stream()
                .filter(one -> fits(title, one.size(), scale))
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        text.getStyleClass().add(step.style());
        double aside = scale.px(ASIDE);
        if (scale.portrait()) {
            text.setAlignment(Pos.TOP_CENTER);
            text.setPadding(new Insets(aside));
            VBox body = new VBox(scene, text);
            VBox.setVgrow(scene, Priority.ALWAYS);
            return body;
        }
        text.setAlignment(Pos.CENTER_LEFT);
        // Above them is the way to have it read aloud.
        text.setPadding(new Insets(scale.px(Scale.MAIN), aside, 0, aside));
        // The picture leads: three parts of it to two of words.
        HBox body = new HBox(scene, text);
        scene.setPrefWidth(scale.width() * 0.56);
        text.setPrefWidth(scale.width() * WORDS);
        HBox.setHgrow(scene, Priority.ALWAYS);
        HBox.setHgrow(text, Priority.SOMETIMES);
        return body;
    }

    /** Whether a title has room at a size, above the button and between the two bands. */
    private static boolean fits(String title, double ems, Scale scale) {
        double size = scale.body() * ems;
        double width = scale.width() * (scale.portrait() ? 1 : WORDS) - 2 * scale.px(Scale.BEZEL);
        double bands = scale.px(2 * (Scale.MAIN + Scale.BEZEL + Scale.GAP));
        double room = (scale.height() - bands) * (scale.portrait() ? PART_UPRIGHT : 1) - scale.body() * BUTTON;
        return Measure.height(title, Fonts.bold(size), width) <= room;
    }
}
