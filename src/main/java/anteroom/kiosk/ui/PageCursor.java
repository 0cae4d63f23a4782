package anteroom.kiosk.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which of the pages of one screen is shown; it stays as far on as it was turned to, however many they become. */
public final class PageCursor {
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

    /** From 0 at the first page to 1 at the last. */
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
        go(to / (count - 1.0));
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

    /** Turns so far on, from 0 at the first page to 1 at the last. */
    public void go(double to) {
        farOn = to;
        index.set((int) Math.round(to * (count - 1)));
    }
}
