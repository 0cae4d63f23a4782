package anteroom.kiosk.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A place for content that may be taller than itself. Then two large buttons move it, and the lower one says that there
 * is more; a drag or a wheel does the same. They stand beside the content, and below it where its longest word needs the
 * whole width.
 */
public final class Scroller extends Region {
    /** The least height of both buttons with the word on the lower one, in heights of the upper one. */
    private static final double LOW = 3.2;

    /** The least width in which there is room for the word, in em; some 28 letters. */
    private static final double NARROW = 14;

    /** How far a focus ring reaches beyond its button, in em; the stylesheet says the same. */
    private static final double RING = 0.36;

    private final Region content;
    private final Viewport viewport;
    private final Rectangle window = new Rectangle();
    private final TapButton up;
    private final TapButton down;
    private final FlowPane buttons;
    private final Region fade = new Region();
    private boolean wordless;
    private double offset;
    private double dragStart;
    private double offsetAtStart;
    private boolean dragging;

    public Scroller(Region content, InterfaceText words) {
        this.content = content;
        this.up = TapButton.ofIcon(words.of("scroll.up"), Icons.UP.node(), () -> page(-1), Styles.OTHER);
        this.down = new TapButton(words.of("scroll.more"), () -> page(1), Styles.OTHER, Styles.QUIET);
        down.setGraphic(Icons.DOWN.node());
        down.setContentDisplay(ContentDisplay.BOTTOM);
        down.setAccessibleText(words.of("scroll.down"));
        // One below the other; side by side where the place is too low for that.
        this.buttons = new FlowPane(Orientation.VERTICAL, up, down);
        buttons.setColumnHalignment(HPos.CENTER);
        buttons.getStyleClass().add("scroll-buttons");
        getStyleClass().add("scroller");
        this.viewport = new Viewport();
        fade.getStyleClass().add("fade");
        fade.setMouseTransparent(true);
        getChildren().addAll(viewport, fade, buttons);
        content.layoutBoundsProperty().addListener((p, o, n) -> requestLayout());
        listenToDrags();
        setOnScroll(event -> moveTo(offset - event.getDeltaY()));
        ObservableValue<Node> focus = sceneProperty().flatMap(scene -> scene.focusOwnerProperty());
        focus.addListener((p, o, n) -> show(n));
    }

    /** Has the arrow stand without its word, where what is moved needs the width itself. */
    public void spareTheWord() {
        wordless = true;
    }

    /** Whether some of the content is out of sight. */
    public boolean overflows() {
        return buttons.isVisible();
    }

    /** Moves a node into sight, if it is somewhere in a scroller. */
    public static void reveal(Node node) {
        Ancestors.of(node.getParent()).forEach(at -> {
            if (at instanceof Scroller scroller) {
                scroller.show(node);
            }
        });
    }

    private void page(int direction) {
        moveTo(offset + direction * viewport.getHeight() * 0.8);
    }

    private void moveTo(double wanted) {
        double most = Math.max(0, content.getHeight() - viewport.getHeight());
        offset = Math.max(0, Math.min(most, wanted));
        content.setTranslateY(-Math.round(offset));
        up.setDisable(offset <= 0);
        down.setDisable(offset >= most - 1);
        fade.setVisible(offset < most - 1);
        // A focus ring stands outside its button, and has room there; but what was moved out of sight must not show.
        double ring = ring();
        double above = offset <= 0 ? ring : 0;
        double below = offset >= most - 1 ? ring : 0;
        window.setX(-ring);
        window.setY(-above);
        window.setWidth(viewport.getWidth() + 2 * ring);
        window.setHeight(viewport.getHeight() + above + below);
    }

    private double ring() {
        return Math.ceil(down.getFont().getSize() * RING);
    }

    private void show(Node node) {
        if (node == null || !overflows() || !isInside(node)) {
            return;
        }
        Bounds inContent = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (inContent.getMinY() < offset) {
            moveTo(inContent.getMinY());
        } else if (inContent.getMaxY() > offset + viewport.getHeight()) {
            moveTo(inContent.getMaxY() - viewport.getHeight());
        }
    }

    private boolean isInside(Node node) {
        return Ancestors.of(node.getParent()).anyMatch(parent -> parent == content);
    }

    /** A finger may start on a button: once it has moved farther than a tap does, it moves the page and presses nothing. */
    private void listenToDrags() {
        viewport.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragStart = event.getSceneY();
            offsetAtStart = offset;
            dragging = false;
        });
        viewport.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = event.getSceneY() - dragStart;
            dragging |= overflows() && Math.abs(moved) > tap();
            if (dragging) {
                moveTo(offsetAtStart - moved);
            }
        });
        viewport.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragging) {
                dragging = false;
                if (event.getTarget() instanceof Node hit) {
                    Ancestors.nearest(hit, ButtonBase.class).ifPresent(ButtonBase::disarm);
                }
                event.consume();
            }
        });
    }

    /** How far a finger moves at most that only taps, in px; the buttons know the size of the screen. */
    private double tap() {
        return up.touchSide() / Scale.OTHER * TouchGuard.TAP;
    }

    /** How the buttons stand, by the room that the content leaves them. */
    private enum Stand {
        BESIDE(ContentDisplay.BOTTOM),
        /** With an arrow alone, so that they and the content have room. */
        WORDLESS(ContentDisplay.GRAPHIC_ONLY),
        BELOW(ContentDisplay.RIGHT);

        private final ContentDisplay down;

        Stand(ContentDisplay down) {
            this.down = down;
        }
    }

    private Stand stand(double width, double height) {
        double longestWord = content.minWidth(-1);
        double arrow = buttons.snappedLeftInset() + up.prefWidth(-1);
        double word = buttons.snappedLeftInset()
                + down.snappedLeftInset()
                + Measure.widthOfOneLine(down.getText(), down.getFont())
                + down.snappedRightInset();
        boolean low = height < up.prefHeight(-1) * LOW;
        if (longestWord > width - arrow && !low) {
            return Stand.BELOW;
        }
        boolean narrow = width < down.getFont().getSize() * NARROW;
        return wordless || low || narrow || longestWord > width - word ? Stand.WORDLESS : Stand.BESIDE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean tooTall = content.prefHeight(width) > height + 1;
        buttons.setVisible(tooTall);
        Stand stand = stand(width, height);
        down.setContentDisplay(stand.down);
        boolean below = stand == Stand.BELOW;
        double column = tooTall && !below ? snapSizeX(buttons.prefWidth(height)) : 0;
        double row = tooTall && below ? snapSizeY(Math.max(up.prefHeight(-1), down.prefHeight(-1))) : 0;
        double seen = height - (row > 0 ? row + buttons.getVgap() : 0);
        viewport.resizeRelocate(0, 0, width - column, seen);
        double fadeHeight = snapSizeY(fade.prefHeight(-1));
        fade.resizeRelocate(0, seen - fadeHeight, width - column, fadeHeight);
        if (below) {
            buttons.resizeRelocate(0, height - row, width, row);
        } else {
            buttons.resizeRelocate(width - column, 0, column, height);
        }
        moveTo(offset);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** Shows as much of the content as there is room for. */
    private final class Viewport extends Region {
        Viewport() {
            getChildren().add(content);
            setClip(window);
        }

        @Override
        protected void layoutChildren() {
            double tall = Math.max(getHeight(), content.prefHeight(getWidth()));
            content.resizeRelocate(0, 0, getWidth(), tall);
        }
    }
}
