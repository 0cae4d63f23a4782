package anteroom.kiosk.takehome;

import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.operate.print.PdfImage;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * The rules on paper, in letters that somebody reads without their glasses: capitals of 7 mm, black on white, with nothing
 * that says whose it is.
 */
final class PrintedPage {
    /** Paper of a clinic. */
    enum Paper {
        A4(210, 297),
        LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    static final double CAPITAL_MM = 7;

    /** 150 dots an inch. */
    private static final double PX_PER_MM = 150 / 25.4;

    private static final double MARGIN_MM = 16;
    private static final double GAP_MM = 7;

    private final WritableImage image;
    private final Paper paper;

    private PrintedPage(WritableImage image, Paper paper) {
        this.image = image;
        this.paper = paper;
    }

    /** Draws the page; on the JavaFX thread. */
    static PrintedPage draw(ContactCard card, Paper paper, InterfaceText words) {
        double width = paper.width * PX_PER_MM;
        VBox page = new VBox(GAP_MM * PX_PER_MM);
        page.setPadding(new Insets(MARGIN_MM * PX_PER_MM));
        page.setMinSize(width, paper.height * PX_PER_MM);
        page.setMaxSize(width, paper.height * PX_PER_MM);
        double line = width - 2 * MARGIN_MM * PX_PER_MM;
        page.getChildren().add(text(words.of("take.printed"), true, 1.25, line));
        List<String> rules = card.rules();
        for (int i = 0; i < rules.size(); i++) {
            page.getChildren().add(text((i + 1) + ".  " + rules.get(i), false, 1, line));
        }
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        page.getChildren().addAll(rest, text(String.join("\n", numbers(card)), true, 1, line));
        Scene scene = new Scene(page, width, paper.height * PX_PER_MM, Color.WHITE);
        return new PrintedPage(scene.snapshot(null), paper);
    }

    private static List<String> numbers(ContactCard card) {
        return Stream.concat(Stream.of(card.name()), card.numbers().stream())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Text text(String words, boolean bold, double times, double width) {
        Text text = new Text(words);
        double size = CAPITAL_MM * PX_PER_MM / Fonts.CAPITAL * times;
        text.setFont(bold ? Fonts.bold(size) : Fonts.regular(size));
        text.setWrappingWidth(width);
        return text;
    }

    /** As a printer takes it; on any thread. */
    byte[] pdf() {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return PdfImage.of(argb, width, height, paper.width, paper.height);
    }

    WritableImage image() {
        return image;
    }
}
