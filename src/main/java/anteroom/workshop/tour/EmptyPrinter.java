package anteroom.workshop.tour;

import anteroom.operate.print.PageImage;
import anteroom.operate.print.Printer;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A printer without paper. */
final class EmptyPrinter implements Printer {
    @Override
    public void print(List<PageImage> pages, BooleanSupplier wanted, Consumer<Outcome> told) {
        told.accept(Outcome.NEEDS_HELP);
    }

    @Override
    public List<String> state() {
        return List.of("printer desk is idle", "Alerts: media-empty-error");
    }

    @Override
    public void takeBack() {
        // nothing is kept
    }
}
