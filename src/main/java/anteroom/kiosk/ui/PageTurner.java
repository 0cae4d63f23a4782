package anteroom.kiosk.ui;

import java.util.Optional;

/** A screen that has pages of its own: Next and Back turn them before they lead to another place. */
public interface PageTurner {
    /** Turns to the next or the previous page, and says whether there was one. */
    default boolean turn(boolean forward) {
        return cursor().turn(forward);
    }

    default boolean hasNext() {
        return !cursor().isLast();
    }

    /** What Back does in place of going back, as long as something of the screen's own is open that it closes. */
    default Optional<FramedView.Action> exit() {
        return Optional.empty();
    }

    /** Which page is shown. */
    PageCursor cursor();

    /** Has something done whenever another page is shown. */
    default void onTurn(Runnable act) {
        cursor().indexProperty().addListener((p, before, now) -> act.run());
    }
}
