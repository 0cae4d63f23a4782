package anteroom.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
    private final Preferences preferences = new Preferences();

    @Test
    void beginWithNormalWordsInQuietColoursThatMove() {
        assertEquals("NORMAL false false false", state());
    }

    @Test
    void areTakenBackTogether() {
        preferences.textSizeProperty().set(TextSize.LARGEST);
        preferences.highContrastProperty().set(true);
        preferences.lessMovementProperty().set(true);
        preferences.lowLayoutProperty().set(true);
        assertEquals("LARGEST true true true", state());

        preferences.reset();
        assertEquals("NORMAL false false false", state());
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, LARGE", "LARGE, LARGEST", "LARGEST, NORMAL"})
    void oneButtonGoesRoundTheTextSizes(TextSize from, TextSize to) {
        assertEquals(to, from.next());
    }

    private String state() {
        return preferences.textSize() + " " + preferences.highContrast() + " " + preferences.lessMovement() + " "
                + preferences.lowLayout();
    }
}
