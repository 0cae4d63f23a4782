package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Toolkit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Toolkit.class)
class KeyButtonTest {
    @ParameterizedTest
    @CsvSource({"1280, 800, 10.1", "800, 1280, 10.1", "900, 1600, 14", "1080, 1920, 15.6", "1080, 1920, 21.5"})
    void tenKeysStandBetweenTheEdgesOfTheScreen(double width, double height, double diagonal) {
        Scale scale = new Scale(width, height, diagonal, TextSize.NORMAL);
        KeyButton ten = Toolkit.onFx(() -> KeyButton.of("q", () -> {}).sized(10, 10, scale, 0));
        assertTrue(ten.getPrefWidth() <= width - 2 * scale.unit(Scale.BEZEL), () -> ten.getPrefWidth() + " px");
    }
}
