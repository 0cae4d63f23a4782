package anteroom.kiosk.shell;

import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The middle band: one screen at a time, which slides in like a page or fades in like a panel. */
final class ScreenArea extends StackPane {
    private static final Duration SLIDE = Duration.millis(240);
    private static final Duration FADE = Duration.millis(160);

    private final SceneTheme look;
    private final Rectangle window = new Rectangle();
    private Animation running;

    ScreenArea(SceneTheme look) {
        this.look = look;
        getStyleClass().add("middle");
        setClip(window);
        setMinHeight(0);
    }

    void replace(Region screen) {
        finish();
        getChildren().setAll(screen);
    }

    void fade(Region screen) {
        replace(screen);
        if (look.moves()) {
            FadeTransition fade = new FadeTransition(FADE, screen);
            fade.setFromValue(0);
            fade.setToValue(1);
            run(fade);
        }
    }

    /** @param direction 1 for a page that comes from the right, -1 for one from the left */
    void slide(Region screen, int direction) {
        replace(screen);
        if (look.moves() && getWidth() > 0) {
            TranslateTransition slide = new TranslateTransition(SLIDE, screen);
            slide.setFromX(direction * getWidth());
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            run(slide);
        }
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
        double ring = look.scale().px(Scale.GAP);
        window.setX(-ring);
        window.setY(-ring);
        window.setWidth(getWidth() + 2 * ring);
        window.setHeight(getHeight() + 2 * ring);
    }
}
