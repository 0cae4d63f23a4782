package anteroom.kiosk;

import java.util.concurrent.Executor;

/**
 * Where the work of a kiosk is done, by duty: none of them ever waits for another.
 *
 * @param search where questions are searched for
 * @param urgent where words are held against the rules of danger, a moment after they were typed
 * @param pictures where pictures are drawn, which are strangers' work
 * @param toolkit where results are shown
 */
public record Workers(Executor search, Executor urgent, Executor pictures, Executor toolkit) {
    /** One place for all work, as for a kiosk that nobody stands before. */
    public static Workers of(Executor background, Executor toolkit) {
        return new Workers(background, background, background, toolkit);
    }
}
