package anteroom.kiosk.takehome;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.StandardCharsets;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/** A code for the camera of a phone, black on white with its quiet zone, in whole pixels a module. */
final class QrCode extends Region {
    /** A simulated phone at 400 mm needs about four of its pixels a module, which it gets from 1.0 mm on. */
    static final double LEAST_MODULE_MM = 1.0;

    /** Around the code; ISO/IEC 18004, section 6.3.8. */
    private static final int QUIET = 4;

    /** A text in a square of a side in px, or a little less. */
    QrCode(String text, double most) {
        var code = encoded(text);
        int pxPerModule = modulePx(code, most);
        double side = (code.size + 2 * QUIET) * pxPerModule;
        Path dark = new Path();
        dark.setStroke(null);
        dark.setFill(Color.BLACK);
        dark.setSmooth(false);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    square(dark, (x + QUIET) * pxPerModule, (y + QUIET) * pxPerModule, pxPerModule);
                }
            }
        }
        getChildren().addAll(new Rectangle(side, side, Color.WHITE), dark);
        getStyleClass().add("code");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    /** Whether a text has room in a square of a side in px, at {@value #LEAST_MODULE_MM} mm a module. */
    static boolean fits(String text, double side, double pxPerMm) {
        return modulePx(encoded(text), side) >= Math.ceil(LEAST_MODULE_MM * pxPerMm);
    }

    private static io.nayuki.qrcodegen.QrCode encoded(String text) {
        return io.nayuki.qrcodegen.QrCode.encodeBinary(text.getBytes(StandardCharsets.UTF_8), Ecc.MEDIUM);
    }

    private static int modulePx(io.nayuki.qrcodegen.QrCode code, double side) {
        return (int) (side / (code.size + 2 * QUIET));
    }

    private static void square(Path path, double x, double y, double side) {
        path.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + side),
                        new VLineTo(y + side),
                        new HLineTo(x),
                        new ClosePath());
    }
}
