package anteroom.kiosk.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A screen's own buttons in {@link FrameLayout#dock} around Back, which stands where it does on every screen. */
public final class BackDock extends Region {
    private final FrameLayout frame;
    private final TapButton back;
    private Region next;
    private Region before = new Region();
    private double least;
    private double leastBefore;

    /** @param next what stands in Next's place */
    public BackDock(FrameLayout frame, Region next, InterfaceText words, Runnable goBack) {
        this.frame = frame;
        this.back = new TapButton(words.of("shell.back"), goBack, Styles.FRAME_BUTTON, Styles.DOCK_BACK);
        this.next = next;
        back.setGraphic(Icons.BACK.node());
        getChildren().setAll(back, next);
    }

    /** Leaves Next's place so many px at the least: Back's sign alone may take less of its own. */
    public BackDock leaving(double px) {
        least = px;
        return this;
    }

    /** With something between Home and Back, so many px wide at the least; only a lying screen has room there. */
    public BackDock before(Region now, double px) {
        before = now;
        leastBefore = px;
        getChildren().setAll(before, back, next);
        return this;
    }

    /** Puts something else in Next's place. */
    public void show(Region now) {
        next = now;
        getChildren().setAll(back, next);
    }

    /** How wide Next's place is, in px. */
    public double room() {
        return frame.of(FrameLayout.Control.NEXT).getWidth();
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D place = frame.of(FrameLayout.Control.BACK);
        double start = frame.dock().getMinX();
        double gap = frame.gap();
        double left = place.getMinX() - start;
        double right = place.getMaxX() - start;
        double sign = frame.unit(Scale.MAIN);
        ContentDisplay display = ButtonFit.display(back, ContentDisplay.LEFT, place.getWidth(), frame.scale());
        if (leastBefore > Math.max(0, left - gap)) {
            left = right - sign;
            display = ContentDisplay.GRAPHIC_ONLY;
        }
        if (least > getWidth() - gap - right) {
            right = left + sign;
            display = ContentDisplay.GRAPHIC_ONLY;
        }
        before.resizeRelocate(0, 0, Math.max(0, left - gap), getHeight());
        back.setContentDisplay(display);
        back.resizeRelocate(left, 0, right - left, getHeight());
        next.resizeRelocate(right + gap, 0, getWidth() - gap - right, getHeight());
    }
}
