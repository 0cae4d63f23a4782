package anteroom.kiosk.takehome;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/** A contact card as a code for the camera of a phone, black on white with its quiet zone, in whole pixels a module. */
public final class QrCode extends Region {
    /** A simulated phone at 400 mm needs about four of its pixels a module, which it gets from 1.0 mm on. */
    public static final double LEAST_MODULE_MM = 1.0;

    /** Around the code; ISO/IEC 18004, section 6.3.8. */
    private static final int QUIET = 4;

    private final ContactCard card;
    private final int modules;

    private QrCode(ContactCard card, io.nayuki.qrcodegen.QrCode code, double pxPerModule) {
        this.card = card;
        this.modules = code.size + 2 * QUIET;
        double side = modules * pxPerModule;
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
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    /**
     * The code with as many rules as a place has room for at {@value #LEAST_MODULE_MM} mm a module: fewer rules, never
     * smaller modules.
     *
     * @param side of the square that is free, in px
     * @return empty if not even the numbers alone fit
     */
    public static Optional<QrCode> of(ContactCard whole, double side, double pxPerMm) {
        int leastPx = (int) Math.ceil(LEAST_MODULE_MM * pxPerMm);
        for (ContactCard card = whole.within(ContactCard.MOST_BYTES); ; card = card.withFewerRules()) {
            var code = io.nayuki.qrcodegen.QrCode.encodeBinary(card.bytes(), Ecc.MEDIUM);
            int px = (int) (side / (code.size + 2 * QUIET));
            if (px >= leastPx) {
                return Optional.of(new QrCode(card, code, px));
            }
            if (card.rules().isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** What it holds, after what there was no room for. */
    public ContactCard card() {
        return card;
    }

    /** Along one side, quiet zone and all. */
    int modules() {
        return modules;
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
