package anteroom.kiosk.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which of the pages of one screen is shown. */
public final class PageCursor {
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private int count = 1;

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

    // Commands

    /** Turns to the next or the previous page, and says whether there was one. */
    public boolean turn(boolean forward) {
        int to = index() + (forward ? 1 : -1);
        if (to < 0 || to >= count) {
            return false;
        }
        index.set(to);
        return true;
    }

    public void toEnd() {
        index.set(count - 1);
    }

    /** Has so many pages from now on, and stands as far on as before: words that grow take more of them. */
    public void resize(int pages) {
        int to = asFarOn(index(), count, pages);
        count = Math.max(1, pages);
        index.set(to);
    }

    /** Stands as far on as another cursor. */
    public void follow(PageCursor other) {
        index.set(asFarOn(other.index(), other.count, count));
    }

    private static int asFarOn(int index, int of, int pages) {
        int last = Math.max(0, pages - 1);
        return of <= 1 ? 0 : Math.min(last, (int) Math.round((double) index * last / (of - 1)));
    }
}
