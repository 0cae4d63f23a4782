package anteroom.kiosk.takehome;

import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.operate.print.PageImage;
import java.util.List;

/** A page on which staff see that the printer prints, and how. */
public final class TestPage {
    private TestPage() {}

    /** On the JavaFX thread. */
    public static PageImage of(Paper paper, InterfaceText words) {
        PrintedPage page = PrintedPage.of(
                paper, words.of("staff.printer.test"), List.of(words.of("staff.printer.test.line")), List.of());
        return PrintedPage.forPrinter(page.images(), paper).get(0);
    }
}
