package anteroom.kiosk.shell;

import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The place of the screen: one at a time, which slides in like a page or fades in like a panel. */
final class ScreenArea extends StackPane {
    private static final Duration SLIDE = Duration.millis(240);
    private static final Duration FADE = Duration.millis(160);

    private final SceneTheme theme;
    private final Rectangle window = new Rectangle();
    private Animation running;

    ScreenArea(SceneTheme theme) {
        this.theme = theme;
        getStyleClass().add("middle");
        setClip(window);
        setMinHeight(0);
    }

    /** How a screen comes. */
    enum Way {
        AT_ONCE,
        FADE,
        /** From the right, as the next page. */
        FORWARD,
        /** From the left. */
        BACKWARD
    }

    /**
     * @param moving the part of it that slides as a page
     * @param fading what fades in meanwhile
     */
    void show(Region screen, Node moving, Optional<? extends Node> fading, Way way) {
        finish();
        getChildren().setAll(screen);
        if (!theme.moves() || way == Way.AT_ONCE || getWidth() <= 0) {
            return;
        }
        if (way == Way.FADE) {
            run(fade(screen, FADE));
        } else {
            TranslateTransition slide = new TranslateTransition(SLIDE, moving);
            slide.setFromX((way == Way.FORWARD ? 1 : -1) * getWidth());
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            ParallelTransition both = new ParallelTransition(slide);
            fading.ifPresent(node -> both.getChildren().add(fade(node, SLIDE)));
            run(both);
        }
    }

    private static FadeTransition fade(Node node, Duration time) {
        FadeTransition fade = new FadeTransition(time, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        return fade;
    }

    private void run(Animation animation) {
        running = animation;
        animation.play();
    }

    /** A second page must not start from where the first one happened to be. */
    private void finish() {
        if (running != null) {
            running.jumpTo(running.getTotalDuration());
            running.stop();
            running = null;
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // A focus ring at the edge stands outside, where the gap to the bands leaves it room.
        double ring = theme.scale().px(Scale.GAP);
        window.setX(-ring);
        window.setY(-ring);
        window.setWidth(getWidth() + 2 * ring);
        window.setHeight(getHeight() + 2 * ring);
    }
}
