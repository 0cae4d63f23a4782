package anteroom.operate.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/** A printer of Windows, by the printing of the JDK. What Windows learns of its printers while they print is not told. */
public final class ServicePrinter implements Printer {
    private final Supplier<Optional<PrintService>> service;

    /** @param name as Windows shows it */
    public ServicePrinter(String name) {
        this(() -> Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .findFirst());
    }

    ServicePrinter(Supplier<Optional<PrintService>> service) {
        this.service = service;
    }

    @Override
    public void print(List<PageImage> pages, BooleanSupplier wanted, Consumer<Outcome> told) {
        Optional<PrintService> found = service.get().filter(ServicePrinter::takesJobs);
        boolean handed = found.isPresent()
                && pages.stream().allMatch(page -> wanted.getAsBoolean() && isHanded(page, found.get()));
        told.accept(handed ? Outcome.PRINTS : Outcome.NEEDS_HELP);
    }

    private static boolean isHanded(PageImage page, PrintService service) {
        try {
            service.createPrintJob()
                    .print(
                            new SimpleDoc(PngImage.of(page), DocFlavor.BYTE_ARRAY.PNG, null),
                            new HashPrintRequestAttributeSet(new JobName("Information", Locale.ROOT)));
            return true;
        } catch (PrintException e) {
            return false;
        }
    }

    private static boolean takesJobs(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }

    @Override
    public List<String> state() {
        return service.get().stream()
                .map(found -> found.getName() + (takesJobs(found) ? ": ready" : ": takes no jobs"))
                .toList();
    }

    @Override
    public void takeBack() {
        // Windows keeps a page no longer than it takes to print it.
    }
}
