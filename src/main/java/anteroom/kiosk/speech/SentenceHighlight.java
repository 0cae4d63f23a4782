package anteroom.kiosk.speech;

import anteroom.kiosk.ui.RichText;

/**
 * A sentence among others.
 *
 * @param from where it begins, in characters
 * @param to where it ends
 */
record SentenceHighlight(RichText flow, int from, int to) implements Highlight {
    @Override
    public void light(boolean lit) {
        flow.mark(from, lit ? to : from);
    }
}
