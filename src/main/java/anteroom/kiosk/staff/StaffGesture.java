package anteroom.kiosk.staff;

/**
 * The way to the pad: three presses on one side, then three on the other. There is no hurry and no second finger; a press
 * in a wrong place begins it anew.
 */
final class StaffGesture {
    private static final int EACH = 3;

    private int before;
    private int after;

    /** Takes note of a press on the first ({@code true}) or the second side, and says whether the code is complete. */
    boolean knock(boolean firstSide) {
        if (firstSide) {
            // One more on the first side is forgiven, so that a finger that trembles need not begin anew.
            before = after == 0 ? Math.min(EACH, before + 1) : 1;
            after = 0;
            return false;
        }
        if (before < EACH) {
            forget();
            return false;
        }
        after++;
        if (after < EACH) {
            return false;
        }
        forget();
        return true;
    }

    void forget() {
        before = 0;
        after = 0;
    }
}
