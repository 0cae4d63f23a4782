package anteroom.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffGestureTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LLLRRR, 6",
        "LLLLRRR, 7",
        "LLRRRLLLRRR, 11",
        "LLLRRLLLRRR, 11",
        "RRRLLLRRR, 9",
        "LLLRR, never",
        "LLLR-RR, never",
        "LLL-LLRRR, never",
        "LRLRLR, never",
        "RRRLLL, never"
    })
    void opensAt(String presses, String when) {
        StaffGesture code = new StaffGesture();
        String opened = "never";
        for (int i = 0; i < presses.length(); i++) {
            if (presses.charAt(i) == '-') {
                code.forget();
            } else if (code.knock(presses.charAt(i) == 'L')) {
                opened = String.valueOf(i + 1);
            }
        }

        assertEquals(when, opened);
    }
}
