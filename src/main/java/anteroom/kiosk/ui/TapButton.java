package anteroom.kiosk.ui;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.input.MouseEvent;

/**
 * A button for a finger. It wraps its words rather than shorten them, asks for room enough for its longest word, and is
 * never smaller than the style property {@code -touch} says (px). A plain {@code -fx-min-height} could not do that: it
 * would take the place of the height that wrapped words need.
 *
 * <p>JavaFX gives the rest: a button acts on release inside, and sliding off cancels (WCAG 2.5.2).
 */
public sealed class TapButton extends Button permits KeyButton, Tile {
    private static final StyleablePropertyFactory<TapButton> FACTORY =
            new StyleablePropertyFactory<>(Button.getClassCssMetaData());

    private final HeightCache heights = new HeightCache();
    private boolean typedOn;
    private final StyleableProperty<Number> touch =
            FACTORY.createStyleableNumberProperty(this, "touch", "-touch", button -> button.touch, 0);

    public TapButton(String text, Runnable action, String... styles) {
        super(text);
        RightToLeft.watch(textProperty());
        setMnemonicParsing(false);
        setWrapText(true);
        setMaxHeight(Double.MAX_VALUE);
        setOnAction(event -> action.run());
        getStyleClass().addAll(styles);
    }

    /** A button whose picture says it all; the name is for those who listen, and for tests. */
    public static TapButton ofIcon(String name, Node icon, Runnable action, String... styles) {
        TapButton button = new TapButton("", action, styles);
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name);
        return button;
    }

    /** Makes it one that is pressed twice on purpose, as for a double letter. */
    public TapButton typedOn() {
        typedOn = true;
        return this;
    }

    /** Touched, it leaves the focus where it is, such as on the field that it writes into. */
    public TapButton leavesFocus() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> setFocusTraversable(false));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> setFocusTraversable(true));
        return this;
    }

    boolean isTypedOn() {
        return typedOn;
    }

    /** The least side, in px. */
    final double touchSide() {
        return touch.getValue().doubleValue();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    protected double computeMinWidth(double height) {
        double words = snappedLeftInset() + snappedRightInset() + graphicBeside() + longestWord();
        return Math.max(touchSide(), words);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(computeMinWidth(height), super.computePrefWidth(height) + Measure.SLACK);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heights.of(width, this::measured);
    }

    private double measured(double width) {
        double graphic = getGraphic() == null || getContentDisplay() == ContentDisplay.TEXT_ONLY
                ? 0
                : getGraphic().prefHeight(-1);
        double inner = snappedTopInset() + snappedBottomInset();
        if (getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return Math.max(touchSide(), inner + graphic);
        }
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset() - graphicBeside();
        double words = Measure.height(getText(), getFont(), room);
        boolean stacked = getContentDisplay() == ContentDisplay.TOP || getContentDisplay() == ContentDisplay.BOTTOM;
        double content = stacked ? words + getGraphicTextGap() + graphic : Math.max(words, graphic);
        return Math.max(touchSide(), inner + content);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new BalancedSkin(this);
    }

    @Override
    public void requestLayout() {
        HeightCache.forget(heights);
        super.requestLayout();
    }

    private double graphicBeside() {
        boolean beside = getContentDisplay() == ContentDisplay.LEFT || getContentDisplay() == ContentDisplay.RIGHT;
        if (getGraphic() == null || !beside) {
            return 0;
        }
        Bounds bounds = getGraphic().getLayoutBounds();
        return Math.max(bounds.getWidth(), getGraphic().prefWidth(-1)) + getGraphicTextGap();
    }

    private double longestWord() {
        if (getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return getGraphic() == null ? 0 : getGraphic().prefWidth(-1);
        }
        return Measure.longestWord(getText(), getFont());
    }

    /** Has lines of about equal length, each in the middle where words are centred. */
    private static final class BalancedSkin extends ButtonSkin {
        private final TapButton button;

        BalancedSkin(TapButton button) {
            super(button);
            this.button = button;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            // Beside a sign, whose size can change, words keep their room.
            boolean alone = button.graphicBeside() == 0 && button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
            double own = alone ? Measure.balanced(button.getText(), button.getFont(), spared(width, height)) : width;
            double before = button.getAlignment().getHpos() == HPos.CENTER ? Math.floor((width - own) / 2) : 0;
            super.layoutChildren(x + before, y, own, height);
            CentredLines.mend(button);
        }

        /** What leaves words their distance from the ends, where they have room in it, be it in one line more. */
        private double spared(double width, double height) {
            double aside = Math.ceil(ButtonFit.ASIDE * button.getFont().getSize());
            double less = width
                    - Math.max(0, aside - button.snappedLeftInset())
                    - Math.max(0, aside - button.snappedRightInset());
            boolean fits =
                    button.longestWord() <= less && Measure.height(button.getText(), button.getFont(), less) <= height;
            return fits ? less : width;
        }
    }
}
