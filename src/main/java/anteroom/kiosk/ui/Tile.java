package anteroom.kiosk.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button as large as a picture and some words, all of it one target. */
public final class Tile extends TapButton {
    private final Region body;

    /** @param name what is said of it to those who listen */
    public Tile(String name, Region body, Runnable action, String... styles) {
        super("", action, styles);
        this.body = body;
        body.setMouseTransparent(true);
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        getStyleClass().add(Styles.TILE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(touchSide(), insetWidth() + body.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(touchSide(), insetWidth() + body.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(touchSide(), insetHeight() + body.minHeight(width - insetWidth()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(touchSide(), insetHeight() + body.prefHeight(width - insetWidth()));
    }

    @Override
    protected void layoutChildren() {
        body.resizeRelocate(
                snappedLeftInset(), snappedTopInset(), getWidth() - insetWidth(), getHeight() - insetHeight());
    }

    private double insetWidth() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double insetHeight() {
        return snappedTopInset() + snappedBottomInset();
    }
}
