package anteroom.operate.print;

import java.util.function.Consumer;

/** Where a page comes out. */
public interface Printer {
    /** What can be said of a page a few seconds after it was handed over. */
    enum Outcome {
        /** It comes out, or has come. */
        PRINTS,
        /** It will not come without a hand: no paper, a jam, no connection, nothing that prints. */
        NEEDS_HELP
    }

    /**
     * Prints, and waits until the page is out or given up; then the printer keeps nothing of it. Blocks for up to a minute.
     *
     * @param pdf the document
     * @param told gets the outcome, once, within five seconds
     */
    void print(byte[] pdf, Consumer<Outcome> told);
}
