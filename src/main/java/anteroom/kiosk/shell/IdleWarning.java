package anteroom.kiosk.shell;

import anteroom.kiosk.session.IdleWatch;
import anteroom.kiosk.ui.CountdownRing;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether anybody is still there, or, of who said so, whether they are done, while a ring empties; with less movement
 * only the number counts. Any touch at all is a yes.
 */
final class IdleWarning extends StackPane {
    // mm
    private static final double RADIUS = 1.75;

    /** The greatest width of the panel, in em. */
    private static final double WIDEST = 23;

    private final StackPane place = new StackPane();
    private final VBox panel = new VBox();
    private final DoubleProperty radius = new SimpleDoubleProperty();
    private final CountdownRing ring = new CountdownRing(radius);
    private final WrappedLabel count = new WrappedLabel("", "countdown");
    private int all;
    private final TapButton stay;
    private final TapButton leave;
    private @Nullable Node before;

    IdleWarning(IdleWatch idle, Runnable startOver, SceneTheme theme, InterfaceText words) {
        getStyleClass().add("idle-warning");
        WrappedLabel title = new WrappedLabel("", Styles.TITLE);
        stay = new TapButton("", idle::touched, Styles.MAIN, Styles.PRIMARY, "stay");
        leave = new TapButton("", startOver, Styles.MAIN, "leave");
        Runnable ask = () -> title.setText(words.of(idle.asked() ? "idle.title-asked" : "idle.title"));
        words.follow(() -> {
            ask.run();
            stay.setText(words.of("idle.stay"));
            leave.setText(words.of("idle.leave"));
        });
        ring.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        panel.getChildren().add(title);
        panel.setAlignment(Pos.CENTER);
        panel.getStyleClass().addAll(Styles.PANEL, "idle-panel");
        place.getChildren().add(panel);
        getChildren().add(place);
        setVisible(false);
        idle.secondsLeftProperty().addListener((p, o, left) -> {
            boolean warning = idle.warning();
            if (warning) {
                all = isVisible() ? all : left.intValue();
                ring.setEmptying(!theme.lessMovement());
                ring.show(left.intValue(), all);
                count.setText(words.of("idle.seconds", left.intValue()));
            }
            if (warning != isVisible()) {
                ask.run();
                Node owner = getScene().getFocusOwner();
                setVisible(warning);
                if (warning) {
                    before = owner;
                    stay.requestFocus();
                } else if (before != null) {
                    // Back to where they were, for whoever moves by keys; and not held, as it may be the field with
                    // their words.
                    before.requestFocus();
                    before = null;
                }
            }
        });
    }

    /**
     * On a lying screen the words stand beside the ring, and the buttons side by side if their words have room there; on a
     * standing one each has the whole width.
     *
     * @param above what is left free above the question, in px
     */
    void arrange(double above, Scale scale) {
        place.setPadding(new Insets(above, 0, 0, 0));
        radius.set(scale.body() * RADIUS);
        panel.setMaxWidth(Math.min(scale.width() - 2 * scale.px(Scale.BEZEL), scale.body() * WIDEST));
        panel.getChildren().remove(1, panel.getChildren().size());
        if (scale.portrait()) {
            panel.getChildren().addAll(ring, count);
        } else {
            HBox beside = new HBox(scale.unit(Scale.GAP) * 2, ring, count);
            // The ring stays where it is while the number grows shorter.
            beside.setAlignment(Pos.CENTER_LEFT);
            beside.getStyleClass().add("counting");
            HBox.setHgrow(count, Priority.ALWAYS);
            panel.getChildren().add(beside);
        }
        panel.getChildren()
                .add(new WrappingRows(scale.portrait() ? 1 : 2, true, scale.px(Scale.GAP), List.of(stay, leave)));
    }
}
