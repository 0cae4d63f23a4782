package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import com.google.zxing.ReaderException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Toolkit.class)
class QrCodeTest {
    private static final ContactCard CARD = new ContactCard(
            "Clínica Luz del Puerto",
            List.of("555-0100", "555-0101"),
            List.of(
                    "Do not drive for 24 hours, and not before a full night's sleep.",
                    "In danger, call 911. Thoughts of suicide: call 988.",
                    "Have an adult near you today and tonight.",
                    "Until then no alcohol, no other drugs and no big choices.",
                    "Call us if you still feel strange after 24 hours."));

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void is_read_by_a_phone_that_is_tilted_blurred_and_noisy(ScreenSize size) throws ReaderException {
        double side = 0.9 * Math.min(size.width(), size.height());
        String text = card(size, side).orElseThrow().text();
        QrCode code = Toolkit.onFx(() -> new QrCode(text, side));
        assertEquals(text, Phone.reads(pixels(code)));
        Path dark = (Path) code.getChildrenUnmodifiable().get(1);
        double from = ((MoveTo) dark.getElements().get(0)).getX();
        double mm = (((HLineTo) dark.getElements().get(1)).getX() - from) / pxPerMm(size);
        assertTrue(mm >= QrCode.LEAST_MODULE_MM, mm + " mm");
    }

    @Test
    void holds_fewer_rules_in_a_smaller_place_and_nothing_where_even_the_numbers_do_not_fit() {
        ScreenSize size = ScreenSize.SMALL_TABLET;
        assertEquals(5, card(size, 100 * pxPerMm(size)).orElseThrow().rules().size());
        assertTrue(card(size, 75 * pxPerMm(size)).orElseThrow().rules().size() < 5);
        assertTrue(card(size, 30 * pxPerMm(size)).isEmpty());
    }

    private static Optional<ContactCard> card(ScreenSize size, double side) {
        return CARD.within(text -> QrCode.fits(text, side, pxPerMm(size)));
    }

    private static double pxPerMm(ScreenSize size) {
        return Math.hypot(size.width(), size.height()) / (size.diagonal() * 25.4);
    }

    private static WritableImage pixels(QrCode code) {
        return Toolkit.onFx(() -> new Scene(new StackPane(code)).snapshot(null));
    }
}
