package anteroom.kiosk.help;

import anteroom.kiosk.reading.Reading;
import anteroom.kiosk.reading.ReadingView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/**
 * A circle that grows and shrinks at the pace of a slow breath, with words beside it; one press stops it. With less
 * movement it stands still and only its words change.
 */
public final class CalmView extends StackPane {
    /** Six breaths a minute: in for four seconds, out for six. */
    private static final Duration IN = Duration.seconds(4);

    private static final Duration BREATH = Duration.seconds(10);
    private static final double SMALL = 0.62;

    private final WrappedLabel cue = new WrappedLabel("");
    private final Circle circle = new Circle();
    private final Timeline breath = new Timeline();
    private final InterfaceText words;
    private final TapButton stop;
    private final String in;
    private final String out;

    public CalmView(Reading reading, SceneTheme look, InterfaceText words) {
        this.words = words;
        Scale scale = look.scale();
        getStyleClass().addAll(Styles.PANEL, "calm-minute");
        String length = scale.scarce() ? ".short" : "";
        in = words.of("calm.in" + length);
        out = words.of("calm.out" + length);
        circle.getStyleClass().add("breath");
        circle.setRadius(Math.min(scale.width(), scale.height()) * (scale.scarce() ? 0.11 : 0.16));
        cue.getStyleClass().add("cue");
        StackPane breathing = new StackPane(circle, cue);
        breathing.setMinSize(circle.getRadius() * 2, circle.getRadius() * 2);
        stop = new TapButton(words.of("calm.stop"), this::toggle, Styles.OTHER, Styles.QUIET);
        VBox left = new VBox(breathing, stop);
        left.setAlignment(Pos.CENTER);
        left.setSpacing(scale.px(Scale.GAP));
        VBox.setVgrow(breathing, Priority.ALWAYS);
        Region text = new ReadingView(reading, words, ReadingView.Frame.WHOLE);
        Node box;
        if (scale.portrait()) {
            VBox column = new VBox(left, text);
            column.setSpacing(scale.px(Scale.GAP));
            VBox.setVgrow(text, Priority.ALWAYS);
            box = column;
        } else {
            HBox row = new HBox(left, text);
            row.setSpacing(scale.px(Scale.GAP) * 2);
            HBox.setHgrow(text, Priority.ALWAYS);
            box = row;
        }
        getChildren().add(box);
        breath.getKeyFrames().setAll(frames(look.moves()));
        breath.setCycleCount(Animation.INDEFINITE);
        cue.setText(in);
        sceneProperty().addListener((p, o, scene) -> {
            if (scene == null) {
                breath.stop();
            } else {
                breath.play();
            }
        });
    }

    private List<KeyFrame> frames(boolean moves) {
        double start = moves ? SMALL : 1;
        KeyValue smallX = new KeyValue(circle.scaleXProperty(), start, Interpolator.EASE_BOTH);
        KeyValue smallY = new KeyValue(circle.scaleYProperty(), start, Interpolator.EASE_BOTH);
        KeyValue largeX = new KeyValue(circle.scaleXProperty(), 1, Interpolator.EASE_BOTH);
        KeyValue largeY = new KeyValue(circle.scaleYProperty(), 1, Interpolator.EASE_BOTH);
        return List.of(
                new KeyFrame(Duration.ZERO, event -> tell(in), smallX, smallY),
                new KeyFrame(IN, event -> tell(out), largeX, largeY),
                new KeyFrame(BREATH, smallX, smallY));
    }

    /** Who listens breathes along with the voice. */
    private void tell(String when) {
        cue.setText(when);
        ScreenAnnouncement.aside(cue);
    }

    private void toggle() {
        if (breath.getStatus() == Animation.Status.RUNNING) {
            breath.stop();
            circle.setScaleX(1);
            circle.setScaleY(1);
            cue.setText("");
            stop.setText(words.of("calm.start"));
        } else {
            stop.setText(words.of("calm.stop"));
            breath.playFromStart();
        }
    }
}
