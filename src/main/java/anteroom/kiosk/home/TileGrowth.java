package anteroom.kiosk.home;

import anteroom.kiosk.ui.Styles;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.SequentialTransition;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The tint of a tile that was pressed grows into the stage of the screen that it opens, and gives way to it. */
final class TileGrowth {
    private static final Duration GROWTH = Duration.millis(170);
    private static final Duration FADE = Duration.millis(70);

    private TileGrowth() {}

    /**
     * Lays the tint over a screen that has just been put up.
     *
     * @param from where the tile was, in the scene
     * @param tone of the tile
     */
    static void over(Pane place, Bounds from, String tone) {
        Region tint = new Region();
        tint.getStyleClass().addAll("tile-growth", Styles.tone(tone));
        tint.setManaged(false);
        tint.setMouseTransparent(true);
        place.getChildren().add(tint);
        // Once the screen is laid out, its place is where the tint will be.
        Platform.runLater(() -> {
            Animation growth = growth(tint, place.sceneToLocal(from), place);
            growth.setOnFinished(end -> place.getChildren().remove(tint));
            growth.play();
        });
    }

    static Animation growth(Region tint, Bounds from, Region to) {
        FadeTransition fade = new FadeTransition(FADE, tint);
        fade.setToValue(0);
        return new SequentialTransition(
                new Transition() {
                    {
                        setCycleDuration(GROWTH);
                        setInterpolator(Interpolator.EASE_OUT);
                    }

                    @Override
                    protected void interpolate(double part) {
                        double x = from.getMinX() * (1 - part);
                        double y = from.getMinY() * (1 - part);
                        tint.resizeRelocate(
                                x,
                                y,
                                from.getWidth() + (to.getWidth() - from.getWidth()) * part,
                                from.getHeight() + (to.getHeight() - from.getHeight()) * part);
                    }
                },
                fade);
    }
}
