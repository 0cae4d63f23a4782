package anteroom.kiosk.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which of the pages of one screen is shown. However many they become, what stands first on it when it was turned to stays
 * on the page: nothing is skipped.
 */
public final class PageCursor {
    private static final double ROUNDING = 1e-9;

    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private int count = 1;
    private double farOn;

    // Properties

    /** From 0. */
    public ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    public int index() {
        return index.get();
    }

    public int count() {
        return count;
    }

    public boolean isLast() {
        return index() >= count - 1;
    }

    /** The share of the pages that come before it. */
    public double farOn() {
        return farOn;
    }

    // Commands

    /** Turns to the next or the previous page, and says whether there was one. */
    public boolean turn(boolean forward) {
        int to = index() + (forward ? 1 : -1);
        if (to < 0 || to >= count) {
            return false;
        }
        go((double) to / count);
        return true;
    }

    /** Turns to the next page, and from the last to the first. */
    public void turnRound() {
        if (!turn(true)) {
            go(0);
        }
    }

    /** Has so many pages from now on, and stands as far on as before: words that grow take more of them. */
    public void resize(int pages) {
        count = Math.max(1, pages);
        go(farOn);
    }

    /** Turns to the page before which there is this share of them, or the last that has no more; 1 for the last. */
    public void go(double to) {
        farOn = to;
        index.set(Math.min(count - 1, (int) (to * count + ROUNDING)));
    }
}
