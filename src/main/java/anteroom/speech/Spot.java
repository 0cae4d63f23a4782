package anteroom.speech;

/** A place on the screen that can be lit up while it is read. */
public interface Spot {
    Spot NOWHERE = lit -> {};

    void light(boolean lit);
}
