package anteroom.kiosk.takehome;

import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A page as it will come out, and the button that prints it. */
final class PrintPreview {
    /** Of the cards that the page of rules has a picture of. */
    private static final List<String> ART = List.of("no-driving", "go-home-with-someone", "not-today", "call-us-if");

    /** Of the border around the page, in px. */
    private static final double BORDER = 4;

    private final PrintQueue prints;
    private final InterfaceText words;
    private final PrintedPage printed;
    private final ImageView preview = new ImageView();
    /** Of the preview, in px. */
    private double height;

    private PrintPreview(PrintQueue prints, InterfaceText words, PrintedPage printed) {
        this.prints = prints;
        this.words = words;
        this.printed = printed;
    }

    /** @param questions whether it is the patient's questions, and not the rules */
    static FramedView of(
            boolean questions, TakeHomeContent along, PrintQueue prints, PictureRenderer pictures, FrameLayout frame) {
        InterfaceText words = along.words();
        PrintedPage printed = PrintedPage.of(
                prints.paper().orElse(Paper.LETTER),
                words.of(questions ? "mine.shown" : "take.printed"),
                along.lines(questions),
                along.calls());
        PrintPreview view = new PrintPreview(prints, words, printed);
        FramedView framed = view.framed(questions, frame);
        if (!questions) {
            printed.picture(ART, pictures, view::draw);
        }
        return framed;
    }

    private FramedView framed(boolean questions, FrameLayout frame) {
        FigureWithText view = new FigureWithText(
                frame,
                words,
                words.of("page.title"),
                this::sheet,
                List.of(words.of(questions ? "page.questions" : "page.private")));
        prints.look();
        ChangeListener<PrintQueue.State> follow = (p, before, now) -> view.say(told(now));
        view.getProperties().put(PrintQueue.class, follow);
        prints.stateProperty().addListener(new WeakChangeListener<>(follow));
        return view.framed()
                .next(new FramedView.Action(
                        words.of("page.print"), () -> prints.print(printed.count(), printed::forPrinter)));
    }

    private void draw() {
        preview.setImage(printed.preview(height));
    }

    private Region sheet(double side) {
        height = side - BORDER;
        draw();
        StackPane sheet = new StackPane(preview);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.getStyleClass().add("printed-page");
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setAccessibleText(words.of("page.alt"));
        return sheet;
    }

    private String told(PrintQueue.State state) {
        return switch (state) {
            case READY -> "";
            case PRINTING -> words.of("page.printing");
            case PRINTED -> words.of("page.printed");
            case NEEDS_HELP -> words.of("page.needs-help");
            case ENOUGH -> words.of("page.enough");
        };
    }
}
