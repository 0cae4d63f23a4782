package anteroom.operate.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.operate.print.Printer.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

class ServicePrinterTest {
    private static final List<PageImage> PAGES = List.of(new PageImage(new int[] {-1, -1, -1, -1}, 2, 2, 210, 297));

    private final List<Outcome> told = new ArrayList<>();

    @Test
    void prints_a_page_by_a_service_of_the_system() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.BYTE_ARRAY.PNG, "application/postscript")[0]
                .getPrintService(out);
        new ServicePrinter(() -> Optional.of(service)).print(PAGES, () -> true, told::add);
        assertEquals(List.of(Outcome.PRINTS), told);
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%!PS"));
    }

    @Test
    void needs_help_where_there_is_no_such_printer() {
        ServicePrinter printer = new ServicePrinter(Optional::empty);
        printer.print(PAGES, () -> true, told::add);
        assertEquals(List.of(Outcome.NEEDS_HELP), told);
        assertEquals(List.of(), printer.state());
    }
}
