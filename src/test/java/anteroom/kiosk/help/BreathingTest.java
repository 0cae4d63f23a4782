package anteroom.kiosk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreathingTest {
    @Test
    void goesInForFourSecondsAndOutForSix() {
        assertTrue(Breathing.at(0).in());
        assertTrue(Breathing.at(3.9).in());
        assertFalse(Breathing.at(4.1).in());
        assertFalse(Breathing.at(9.9).in());
        assertTrue(Breathing.at(10.1).in());
    }

    @Test
    void isLargestBetweenInAndOut() {
        assertEquals(0, Breathing.at(0).size(), 1e-9);
        assertEquals(1, Breathing.at(4).size(), 1e-9);
        assertEquals(0.5, Breathing.at(7).size(), 1e-9);
    }

    @Test
    void isOverAfterSixBreaths() {
        assertEquals(5, Breathing.at(59.9).breath());
        assertFalse(Breathing.at(59.9).over());
        assertTrue(Breathing.at(60).over());
    }

    @Test
    void showsEveryLineForTheSameTimeAndInOrder() {
        List<Integer> shown = IntStream.range(0, 60)
                .mapToObj(second -> Breathing.line(second, 8))
                .distinct()
                .toList();

        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), shown);
        assertEquals(7, Breathing.line(60, 8), "the last one stays");
    }
}
