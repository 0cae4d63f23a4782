package anteroom.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;

/** Words that wrap, and that ask for the room they need rather than end in dots. */
public final class WrappedLabel extends Label {
    private final HeightCache heights = new HeightCache();

    public WrappedLabel(String text, String... styles) {
        super(text);
        RightToLeft.watch(textProperty());
        setWrapText(true);
        getStyleClass().addAll(styles);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + Measure.longestWord(getText(), getFont());
    }

    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + Measure.trailing(getText(), getFont());
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.of(width, this::measured);
    }

    private double measured(double width) {
        double height = super.computePrefHeight(width);
        return height + Measure.slack(getText(), getFont(), height);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LabelSkin(this) {
            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                super.layoutChildren(x, y, width, height);
                CentredLines.mend(WrappedLabel.this);
            }
        };
    }

    @Override
    public void requestLayout() {
        HeightCache.forget(heights);
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width > 0 ? width : getWidth() > 0 ? getWidth() : -1);
    }
}
