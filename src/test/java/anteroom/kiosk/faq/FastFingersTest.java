package anteroom.kiosk.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.session.Screen;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who types as fast as on a telephone. */
@ExtendWith(Toolkit.class)
class FastFingersTest {
    private static final String WORDS = "i feel dizziness and vomitting";

    private final KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);

    @ParameterizedTest(name = "a key each {0} ms")
    @ValueSource(ints = {120, 180, 250})
    void losesNoLetterAndDeletesAsManyAsTheyPress(int millis) {
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(new Screen.Ask());
        });
        kiosk.hurry(Duration.ofMillis(millis));
        kiosk.typeOnScreen(WORDS);
        assertEquals(WORDS, query());

        for (int i = 0; i < 10; i++) {
            kiosk.tap("Delete");
        }
        assertEquals(WORDS.substring(0, WORDS.length() - 10), query());
    }

    private String query() {
        return Toolkit.onFx(() -> kiosk.kiosk().questions().queryProperty().get());
    }
}
