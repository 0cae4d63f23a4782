package anteroom.kiosk.takehome;

import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.Framed;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Pictures;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A page as it will come out, and the button that prints it. */
final class PageView {
    /** Of the cards that the page of rules has a picture of. */
    private static final List<String> ART = List.of("no-driving", "go-home-with-someone", "not-today", "call-us-if");

    /** Of the border around the page, in px. */
    private static final double BORDER = 4;

    private final Prints prints;
    private final InterfaceText words;
    private final Paper paper;
    private final ImageView preview = new ImageView();
    private List<WritableImage> images = List.of();

    private PageView(Prints prints, InterfaceText words) {
        this.prints = prints;
        this.words = words;
        this.paper = prints.paper().orElse(Paper.LETTER);
    }

    /** @param questions whether it is the patient's questions, and not the rules */
    static Framed of(boolean questions, TakeAlong along, Prints prints, Pictures pictures, Frame frame) {
        return new PageView(prints, along.words()).framed(questions, along, pictures, frame);
    }

    private Framed framed(boolean questions, TakeAlong along, Pictures pictures, Frame frame) {
        String title = words.of(questions ? "mine.shown" : "take.printed");
        PrintedPage printed = PrintedPage.of(paper, title, along.lines(questions), along.calls());
        show(printed);
        if (!questions) {
            printed.picture(ART, pictures, () -> show(printed));
        }
        BesideView view = new BesideView(
                frame,
                words,
                words.of("page.title"),
                this::sheet,
                List.of(words.of(questions ? "page.questions" : "page.private")));
        prints.look();
        ChangeListener<Prints.State> follow = (p, before, now) -> view.say(told(now));
        view.getProperties().put(Prints.class, follow);
        prints.stateProperty().addListener(new WeakChangeListener<>(follow));
        return view.framed()
                .next(new Framed.Action(
                        words.of("page.print"), () -> prints.print(PrintedPage.forPrinter(images, paper))));
    }

    private void show(PrintedPage printed) {
        images = printed.images();
        preview.setImage(images.get(0));
    }

    private Region sheet(double side) {
        preview.setPreserveRatio(true);
        preview.setFitHeight(side - BORDER);
        StackPane sheet = new StackPane(preview);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.getStyleClass().add("printed-page");
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setAccessibleText(words.of("page.alt"));
        return sheet;
    }

    private String told(Prints.State state) {
        return switch (state) {
            case READY -> "";
            case PRINTING -> words.of("page.printing");
            case PRINTED -> words.of("page.printed");
            case NEEDS_HELP -> words.of("page.needs-help");
            case ENOUGH -> words.of("page.enough");
        };
    }
}
