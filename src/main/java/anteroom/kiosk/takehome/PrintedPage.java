package anteroom.kiosk.takehome;

import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Pictures;
import anteroom.operate.print.PageImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Lines on paper, in letters that somebody reads without their glasses: capitals of 7 mm, black on white. What does not
 * fit on a page goes on on the next; a strip of pictures stands where a page leaves the room.
 */
public final class PrintedPage {
    static final double CAPITAL_MM = 7;

    /** 150 dots an inch. */
    static final double PX_PER_MM = 150 / 25.4;

    private static final double MARGIN_MM = 14;
    private static final double GAP_MM = 6;
    private static final double PICTURE_MM = 30;
    private static final double LEAST_PICTURE_MM = 18;
    private static final double ASPECT = 4.0 / 3;

    private final Paper paper;
    private final List<VBox> pages = new ArrayList<>();

    private PrintedPage(Paper paper) {
        this.paper = paper;
    }

    /** Lays the pages out, with who can be called below the lines; on the JavaFX thread. */
    static PrintedPage of(Paper paper, String title, ContactCard card) {
        PrintedPage printed = new PrintedPage(paper);
        List<Text> blocks = new ArrayList<>();
        blocks.add(printed.text(title, true));
        for (int i = 0; i < card.rules().size(); i++) {
            blocks.add(printed.text((i + 1) + ".  " + card.rules().get(i), false));
        }
        blocks.add(printed.text(card.name() + "\n" + String.join("\n", card.numbers()), true));
        printed.fill(blocks);
        return printed;
    }

    /** A page on which staff see that the printer prints, and how; on the JavaFX thread. */
    public static PageImage test(Paper paper, InterfaceText words) {
        ContactCard line = new ContactCard("", List.of(), List.of(words.of("staff.printer.test.line")));
        return forPrinter(of(paper, words.of("staff.printer.test"), line).images(), paper)
                .get(0);
    }

    private void fill(List<Text> blocks) {
        double room = mm(paper.height() - 2 * MARGIN_MM);
        double left = 0;
        for (Text block : blocks) {
            double needed = block.getLayoutBounds().getHeight();
            if (pages.isEmpty() || needed > left) {
                VBox page = new VBox(mm(GAP_MM));
                page.setPadding(new Insets(mm(MARGIN_MM)));
                page.setPrefSize(mm(paper.width()), mm(paper.height()));
                pages.add(page);
                left = room;
            }
            last().getChildren().add(block);
            left -= needed + mm(GAP_MM);
        }
    }

    private VBox last() {
        return pages.get(pages.size() - 1);
    }

    private Text text(String words, boolean bold) {
        Text text = new Text(words);
        double size = mm(CAPITAL_MM) / Fonts.CAPITAL;
        text.setFont(bold ? Fonts.bold(size) : Fonts.regular(size));
        text.setFill(Color.BLACK);
        text.setWrappingWidth(mm(paper.width() - 2 * MARGIN_MM));
        return text;
    }

    /** Adds a strip of pictures to the last page, if it has room for one. */
    void picture(List<String> art, Pictures pictures, Runnable drawn) {
        double used = last().getChildren().stream()
                .mapToDouble(block -> block.getLayoutBounds().getHeight() + mm(GAP_MM))
                .sum();
        double left = mm(paper.height() - 2 * MARGIN_MM) - used;
        double wide = (mm(paper.width() - 2 * MARGIN_MM) - mm(GAP_MM) * (art.size() - 1)) / art.size();
        double height = Math.min(Math.min(left, mm(PICTURE_MM)), wide / ASPECT);
        if (height < mm(LEAST_PICTURE_MM)) {
            return;
        }
        HBox strip = new HBox(mm(GAP_MM));
        strip.setAlignment(Pos.CENTER_LEFT);
        last().getChildren().add(1, strip);
        Consumer<Image> shown = image -> {
            strip.getChildren().add(new ImageView(image));
            if (strip.getChildren().size() == art.size()) {
                drawn.run();
            }
        };
        art.forEach(
                name -> pictures.draw(name, (int) (height * ASPECT), (int) height, image -> image.ifPresent(shown)));
    }

    /** As they are printed; on the JavaFX thread. */
    List<WritableImage> images() {
        return pages.stream()
                .map(page -> Optional.ofNullable(page.getScene())
                        .orElseGet(
                                () -> new Scene(new Group(page), mm(paper.width()), mm(paper.height()), Color.WHITE)))
                .map(scene -> scene.snapshot(null))
                .toList();
    }

    /** For the printer; on any thread. */
    static List<PageImage> forPrinter(List<WritableImage> images, Paper paper) {
        return images.stream()
                .map(image -> {
                    int width = (int) image.getWidth();
                    int height = (int) image.getHeight();
                    int[] argb = new int[width * height];
                    image.getPixelReader()
                            .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
                    return new PageImage(argb, width, height, paper.width(), paper.height());
                })
                .toList();
    }

    private static double mm(double mm) {
        return mm * PX_PER_MM;
    }
}
