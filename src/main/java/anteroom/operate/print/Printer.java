package anteroom.operate.print;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where a page comes out. Its methods block, and are for a thread that nobody waits for. */
public interface Printer {
    /** What can be said of a page a few seconds after it was handed over. */
    enum Outcome {
        /** It comes out, or has come. */
        PRINTS,
        /** It will not come without a hand: no paper, a jam, no connection, nothing that prints. */
        NEEDS_HELP
    }

    /**
     * Prints, and waits until the pages are out or given up; then the system keeps nothing of them. Blocks for up to a
     * minute.
     *
     * @param wanted whether they still are; once they are not, what has not been printed is taken back
     * @param told gets the outcome, once, within five seconds
     */
    void print(List<PageImage> pages, BooleanSupplier wanted, Consumer<Outcome> told);

    /** What the system says of the printer, for staff; empty if it does not answer. */
    List<String> state();

    /** Takes back whatever an earlier run of the kiosk left waiting. */
    void takeBack();
}
