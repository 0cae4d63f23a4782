package anteroom.kiosk.speech;

/** A place on the screen that can be lit up while it is read. */
public interface Highlight {
    Highlight NOWHERE = lit -> {};

    void light(boolean lit);
}
