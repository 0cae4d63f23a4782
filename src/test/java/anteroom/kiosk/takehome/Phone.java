package anteroom.kiosk.takehome;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Random;
import javafx.scene.image.WritableImage;

/** Reads a code as a phone at 400 mm does: from a picture of few pixels, turned by eight degrees, blurred, and with noise. */
final class Phone {
    /** Of a phone's preview at 400 mm, of a code with modules of a millimetre. */
    private static final double PX_PER_MODULE = 4;

    private Phone() {}

    /** @param screen a code with its quiet zone, and nothing else */
    static String reads(WritableImage screen) throws ReaderException {
        QrSight sight = new QrSight(screen, PX_PER_MODULE / modulePx(screen), Math.toRadians(8));
        int[] seen = sight.argb(new Random(7));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(sight.side(), sight.side(), seen)));
        var hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
        return new QRCodeReader().decode(bitmap, hints).getText();
    }

    /** The first dark row of the finder is seven modules wide. */
    private static double modulePx(WritableImage screen) {
        for (int y = 0; y < screen.getHeight(); y++) {
            for (int x = 0; x < screen.getWidth(); x++) {
                if ((screen.getPixelReader().getArgb(x, y) & 0xff) == 0) {
                    int end = x;
                    while ((screen.getPixelReader().getArgb(end, y) & 0xff) == 0) {
                        end++;
                    }
                    return (end - x) / 7.0;
                }
            }
        }
        throw new AssertionError("nothing dark in it");
    }
}
