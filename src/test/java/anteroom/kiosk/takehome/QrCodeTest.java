package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Toolkit.class)
class QrCodeTest {
    /** Of the pixels of a phone's preview at 400 mm; see the decision page. */
    private static final double PHONE_PX_PER_MODULE = 4;

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
        QrCode code = code(size, 0.9 * Math.min(size.width(), size.height())).orElseThrow();
        assertEquals(code.card().text(), phone(pixels(code)));
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void has_modules_of_a_millimetre_at_least(ScreenSize size) {
        QrCode code = code(size, 0.9 * Math.min(size.width(), size.height())).orElseThrow();
        double mm = code.prefWidth(-1) / code.modules() / pxPerMm(size);
        assertTrue(mm >= QrCode.LEAST_MODULE_MM, mm + " mm");
    }

    @Test
    void holds_fewer_rules_in_a_smaller_place_and_nothing_where_even_the_numbers_do_not_fit() {
        ScreenSize size = ScreenSize.SMALL_TABLET;
        assertEquals(
                5, code(size, 100 * pxPerMm(size)).orElseThrow().card().rules().size());
        assertTrue(code(size, 75 * pxPerMm(size)).orElseThrow().card().rules().size() < 5);
        assertTrue(code(size, 30 * pxPerMm(size)).isEmpty());
    }

    private static Optional<QrCode> code(ScreenSize size, double side) {
        return Toolkit.onFx(() -> QrCode.of(CARD, side, pxPerMm(size)));
    }

    private static double pxPerMm(ScreenSize size) {
        return Math.hypot(size.width(), size.height()) / (size.diagonal() * 25.4);
    }

    private static WritableImage pixels(QrCode code) {
        return Toolkit.onFx(() -> new Scene(new StackPane(code)).snapshot(null));
    }

    /** What a phone reads: a picture of few pixels, turned by eight degrees, blurred, and with noise. */
    private static String phone(WritableImage screen) throws ReaderException {
        QrSight sight = new QrSight(screen, PHONE_PX_PER_MODULE / modulePx(screen), Math.toRadians(8));
        int[] seen = sight.argb(new Random(7));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(sight.side(), sight.side(), seen)));
        var hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
        return new QRCodeReader().decode(bitmap, hints).getText();
    }

    /** The first dark row of the finder is seven modules wide. */
    private static double modulePx(WritableImage screen) throws NotFoundException {
        int middle = (int) screen.getWidth();
        for (int y = 0; y < middle; y++) {
            for (int x = 0; x < middle; x++) {
                if ((screen.getPixelReader().getArgb(x, y) & 0xff) == 0) {
                    int end = x;
                    while ((screen.getPixelReader().getArgb(end, y) & 0xff) == 0) {
                        end++;
                    }
                    return (end - x) / 7.0;
                }
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }
}
