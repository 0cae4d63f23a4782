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
        int to = count <= 1 ? 0 : (int) Math.round((double) index() * (pages - 1) / (count - 1));
        count = Math.max(1, pages);
        index.set(Math.min(to, count - 1));
    }

    /** Stands as far on as another cursor. */
    public void follow(PageCursor other) {
        int pages = count;
        count = other.count;
        index.set(other.index());
        resize(pages);
    }
}
