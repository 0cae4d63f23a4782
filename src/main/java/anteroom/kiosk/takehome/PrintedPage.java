package anteroom.kiosk.takehome;

import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.operate.print.PageImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/**
 * Lines on paper, black on white: a patient's in letters that somebody reads without their glasses, with capitals of 7 mm, and
 * the staff's in small ones. What does not fit on a page goes on on the next; a strip of pictures stands on the first one if
 * that leaves the room.
 */
public final class PrintedPage {
    static final double CAPITAL_MM = 7;
    static final double SMALL_CAPITAL_MM = 2;

    /** 150 dots an inch. */
    static final double PX_PER_MM = 150 / 25.4;

    private static final double MARGIN_MM = 14;
    /** Between blocks, of a capital's height. */
    private static final double GAP = 6 / CAPITAL_MM;
    /** From the number of a line to its words. */
    private static final double INDENT_MM = 12;

    private static final double PICTURE_MM = 30;
    private static final double LEAST_PICTURE_MM = 18;
    private static final double ASPECT = 4.0 / 3;

    private final Paper paper;
    /** In px. */
    private final double capital;

    private final double gap;
    private final List<VBox> pages = new ArrayList<>();
    /** What each page has left, in px. */
    private final List<Double> left = new ArrayList<>();

    private PrintedPage(Paper paper, double capitalMm) {
        this.paper = paper;
        this.capital = mm(capitalMm);
        this.gap = capital * GAP;
    }

    /**
     * Lays the pages out; on the JavaFX thread.
     *
     * @param calls who can be called, below the lines
     */
    static PrintedPage of(Paper paper, String title, List<String> lines, List<String> calls) {
        PrintedPage printed = new PrintedPage(paper, CAPITAL_MM);
        printed.add(printed.text(title, true, 0));
        for (int i = 0; i < lines.size(); i++) {
            Text words = printed.text(lines.get(i), false, mm(INDENT_MM));
            words.setLayoutX(mm(INDENT_MM));
            printed.add(new Group(printed.text((i + 1) + ".", false, 0), words));
        }
        printed.add(printed.text(String.join("\n", calls), true, 0));
        return printed;
    }

    /** A page on which staff see that the printer prints, and how; on the JavaFX thread. */
    public static List<PageImage> test(Paper paper, InterfaceText words) {
        String line = words.of("staff.printer.test.line");
        PrintedPage page = of(paper, words.of("staff.printer.test"), List.of(line), List.of());
        return page.forPrinter();
    }

    /** Paragraphs for staff, the first line of each in bold; on the JavaFX thread. */
    public static List<PageImage> small(Paper paper, List<List<String>> paragraphs) {
        PrintedPage printed = new PrintedPage(paper, SMALL_CAPITAL_MM);
        for (List<String> lines : paragraphs) {
            printed.add(new VBox(
                    printed.text(lines.get(0), true, 0),
                    printed.text(String.join("\n", lines.subList(1, lines.size())), false, 0)));
        }
        return printed.forPrinter();
    }

    private void add(Node block) {
        double needed = block.getLayoutBounds().getHeight();
        int last = pages.size() - 1;
        if (last < 0 || needed > left.get(last)) {
            VBox page = new VBox(gap);
            page.setPadding(new Insets(mm(MARGIN_MM)));
            page.setPrefSize(mm(paper.width()), mm(paper.height()));
            pages.add(page);
            left.add(mm(paper.height() - 2 * MARGIN_MM));
            last++;
        }
        pages.get(last).getChildren().add(block);
        left.set(last, left.get(last) - needed - gap);
    }

    private Text text(String words, boolean bold, double indent) {
        Text text = new Text(words);
        double size = capital / Fonts.CAPITAL;
        text.setFont(bold ? Fonts.bold(size) : Fonts.regular(size));
        text.setFill(Color.BLACK);
        text.setWrappingWidth(mm(paper.width() - 2 * MARGIN_MM) - indent);
        return text;
    }

    /** Adds a strip of pictures below the title, if the first page has room for one. */
    void picture(List<String> art, PictureRenderer pictures, Runnable drawn) {
        double wide = (mm(paper.width() - 2 * MARGIN_MM) - gap * (art.size() - 1)) / art.size();
        double height = Math.min(Math.min(left.get(0), mm(PICTURE_MM)), wide / ASPECT);
        if (height < mm(LEAST_PICTURE_MM)) {
            return;
        }
        HBox strip = new HBox(gap);
        strip.setAlignment(Pos.CENTER_LEFT);
        pages.get(0).getChildren().add(1, strip);
        Consumer<Image> shown = image -> {
            strip.getChildren().add(new ImageView(image));
            if (strip.getChildren().size() == art.size()) {
                drawn.run();
            }
        };
        art.forEach(
                name -> pictures.draw(name, (int) (height * ASPECT), (int) height, image -> image.ifPresent(shown)));
    }

    /** How many pages there are. */
    int count() {
        return pages.size();
    }

    /** The first page as small as it is shown; on the JavaFX thread. */
    Image preview(double height) {
        return drawn(pages.get(0), height / mm(paper.height()));
    }

    /** As they are printed; on the JavaFX thread, some frames each. */
    List<PageImage> forPrinter() {
        return pages.stream().map(page -> pixels(drawn(page, 1))).toList();
    }

    private WritableImage drawn(VBox page, double scale) {
        if (page.getScene() == null) {
            new Scene(new Group(page));
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(
                new Rectangle2D(0, 0, Math.round(scale * mm(paper.width())), Math.round(scale * mm(paper.height()))));
        return page.snapshot(parameters, null);
    }

    private PageImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PageImage(argb, width, height, paper.width(), paper.height());
    }

    private static double mm(double mm) {
        return mm * PX_PER_MM;
    }
}
