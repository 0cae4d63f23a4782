package anteroom.operate.print;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Prints a page on a printer of this machine, for {@code src/test/ci/printer.sh}. */
public final class PrinterProbe {
    private PrinterProbe() {}

    /** @param arguments the printer's name, and for how many ms the page is wanted, or {@code take-back} */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        CupsPrinter printer = new CupsPrinter(arguments[0]);
        if (arguments[1].equals("take-back")) {
            printer.takeBack();
            return;
        }
        Duration wanted = Duration.ofMillis(Long.parseLong(arguments[1]));
        int[] white = new int[600 * 800];
        Arrays.fill(white, -1);
        long from = System.nanoTime();
        printer.print(
                List.of(new PageImage(white, 600, 800, 215.9, 279.4)),
                () -> System.nanoTime() - from < wanted.toNanos(),
                outcome -> out.println(outcome + " "
                        + Duration.ofNanos(System.nanoTime() - from).toMillis()));
    }
}
