package anteroom.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A place for content that may be taller than itself. Then two large buttons move it, and the lower one says that there
 * is more; a drag or a wheel does the same.
 */
public final class Scroller extends Region {
    /** The least height of both buttons with the word on the lower one, in heights of the upper one. */
    private static final double LOW = 3.2;

    /** The least width in which there is room for the word, in em; some 28 letters. */
    private static final double NARROW = 14;

    private final Region content;
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

    public Scroller(Region content, Words words) {
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
        Region pane = new Viewport();
        fade.getStyleClass().add("fade");
        fade.setMouseTransparent(true);
        getChildren().addAll(pane, fade, buttons);
        content.layoutBoundsProperty().addListener((p, o, n) -> requestLayout());
        listenToDrags(pane);
        setOnScroll(event -> moveTo(offset - event.getDeltaY()));
        ObservableValue<Node> focus = sceneProperty().flatMap(scene -> scene.focusOwnerProperty());
        focus.addListener((p, o, n) -> show(n));
    }

    /** Back to the beginning. */
    public void toTop() {
        moveTo(0);
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
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Scroller scroller) {
                scroller.show(node);
            }
        }
    }

    private void page(int direction) {
        moveTo(offset + direction * getHeight() * 0.8);
    }

    private void moveTo(double wanted) {
        double most = Math.max(0, content.getHeight() - getHeight());
        offset = Math.max(0, Math.min(most, wanted));
        content.setTranslateY(-Math.round(offset));
        up.setDisable(offset <= 0);
        down.setDisable(offset >= most - 1);
        fade.setVisible(offset < most - 1);
    }

    private void show(Node node) {
        if (node == null || !overflows() || !isInside(node)) {
            return;
        }
        Bounds inContent = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (inContent.getMinY() < offset) {
            moveTo(inContent.getMinY());
        } else if (inContent.getMaxY() > offset + getHeight()) {
            moveTo(inContent.getMaxY() - getHeight());
        }
    }

    private boolean isInside(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == content) {
                return true;
            }
        }
        return false;
    }

    /** A finger may start on a button: once it has moved farther than a tap does, it moves the page and presses nothing. */
    private void listenToDrags(Region pane) {
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragStart = event.getSceneY();
            offsetAtStart = offset;
            dragging = false;
        });
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = event.getSceneY() - dragStart;
            dragging |= overflows() && Math.abs(moved) > tap();
            if (dragging) {
                moveTo(offsetAtStart - moved);
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragging) {
                dragging = false;
                for (Node node = event.getTarget() instanceof Node hit ? hit : null;
                        node != null;
                        node = node.getParent()) {
                    if (node instanceof ButtonBase button) {
                        button.disarm();
                    }
                }
                event.consume();
            }
        });
    }

    /** How far a finger moves at most that only taps, in px; the buttons know the size of the screen. */
    private double tap() {
        return up.touchSide() / Scale.OTHER * TouchGuard.TAP;
    }

    @Override
    protected void layoutChildren() {
        Node pane = getChildren().get(0);
        double width = getWidth();
        double height = getHeight();
        boolean tooTall = content.prefHeight(width) > height + 1;
        buttons.setVisible(tooTall);
        // In a low or narrow place the arrow stands without its word, so that both buttons and the words have room.
        boolean bare = wordless
                || height < up.prefHeight(-1) * LOW
                || width < down.getFont().getSize() * NARROW;
        down.setContentDisplay(bare ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.BOTTOM);
        double column = tooTall ? snapSizeX(buttons.prefWidth(height)) : 0;
        pane.resizeRelocate(0, 0, width - column, height);
        double fadeHeight = snapSizeY(fade.prefHeight(-1));
        fade.resizeRelocate(0, height - fadeHeight, width - column, fadeHeight);
        buttons.resizeRelocate(width - column, 0, column, height);
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
            // A focus ring stands outside its button; to the sides and around what needs no scrolling it has room.
            double ring = buttons.getHgap();
            double above = overflows() ? 0 : ring;
            window.setX(-ring);
            window.setY(-above);
            window.setWidth(getWidth() + (overflows() ? ring : 2 * ring));
            window.setHeight(getHeight() + 2 * above);
            double tall = Math.max(getHeight(), content.prefHeight(getWidth()));
            content.resizeRelocate(0, 0, getWidth(), tall);
        }
    }
}
