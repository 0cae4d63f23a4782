package anteroom.kiosk.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A screen's title in the band above it: as large as a title where one line has room for it, else as bold body text. */
public final class Headline extends Region {
    private final WrappedLabel large;
    private final WrappedLabel small;

    public Headline(String text, String... styles) {
        large = new WrappedLabel(text, Styles.TITLE);
        small = new WrappedLabel(text, Styles.HEADING);
        getStyleClass().add("headline");
        getStyleClass().addAll(styles);
        getChildren().addAll(large, small);
    }

    private WrappedLabel fitting(double width) {
        return large.prefWidth(-1) <= width ? large : small;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return small.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return large.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fitting(width < 0 ? Double.MAX_VALUE : width).prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Node shown = fitting(getWidth());
        for (Node each : getChildren()) {
            each.setVisible(each == shown);
        }
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
