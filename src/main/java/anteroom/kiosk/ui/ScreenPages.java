package anteroom.kiosk.ui;

import java.util.function.IntConsumer;

/**
 * The pages of a screen whose pages are places of their own.
 *
 * @param page that is shown, from 0
 * @param count how many there are
 * @param go shows another page
 */
public record ScreenPages(int page, int count, IntConsumer go) implements PageTurner {
    @Override
    public boolean turn(boolean forward) {
        int to = page + (forward ? 1 : -1);
        if (to < 0 || to >= count) {
            return false;
        }
        go.accept(to);
        return true;
    }

    @Override
    public boolean hasNext() {
        return page < count - 1;
    }

    /** Within a place there is only one. */
    @Override
    public PageCursor cursor() {
        return new PageCursor();
    }

    @Override
    public void onTurn(Runnable act) {}
}
