package anteroom.kiosk.staff;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The digits that have been pressed so far. They are never a text, which could not be wiped. */
final class PinDigits {
    private final char[] pressed = new char[PinHash.LONGEST];
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    int count() {
        return count.get();
    }

    void press(char digit) {
        if (count() < pressed.length) {
            pressed[count()] = digit;
            count.set(count() + 1);
        }
    }

    void deleteLast() {
        if (count() > 0) {
            pressed[count() - 1] = 0;
            count.set(count() - 1);
        }
    }

    /** Hands them over, and forgets them. */
    char[] take() {
        char[] taken = Arrays.copyOf(pressed, count());
        clear();
        return taken;
    }

    void clear() {
        Arrays.fill(pressed, (char) 0);
        count.set(0);
    }
}
