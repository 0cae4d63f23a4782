package anteroom.operate.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.operate.print.Printer.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CupsPrinterTest {
    private static final byte[] PAGE = "a page".getBytes(StandardCharsets.US_ASCII);

    private final FakeCups cups = new FakeCups();
    private final List<Outcome> told = new ArrayList<>();
    private Duration toldAfter = Duration.ZERO;

    private void print() {
        new CupsPrinter("desk", cups, () -> cups.now.toNanos(), () -> cups.now = cups.now.plusMillis(250))
                .print(PAGE, outcome -> {
                    told.add(outcome);
                    toldAfter = cups.now;
                });
    }

    @Test
    void prints_and_keeps_nothing() {
        cups.takes = Duration.ofSeconds(1);
        print();
        assertEquals(List.of(Outcome.PRINTS), told);
        assertEquals("a page", cups.taken);
        assertTrue(cups.asked.contains("cancel -x desk-7"), cups.asked.toString());
    }

    @Test
    void says_that_a_long_page_prints_and_waits_for_it() {
        cups.takes = Duration.ofSeconds(20);
        print();
        assertEquals(List.of(Outcome.PRINTS), told);
        assertTrue(toldAfter.toSeconds() < 5, toldAfter.toString());
        assertEquals(20, cups.now.toSeconds());
    }

    @Test
    void gives_up_a_page_that_never_ends_after_a_minute() {
        cups.takes = Duration.ofHours(1);
        print();
        assertEquals(60, cups.now.toSeconds());
        assertTrue(cups.asked.contains("cancel -x desk-7"), cups.asked.toString());
    }

    @Test
    void needs_help_when_the_paper_is_out_the_printer_is_off_or_paused() {
        for (String state : List.of(
                "\tAlerts: media-empty-error",
                "\tAlerts: media-jam-error",
                "\tPaused\n\tAlerts: paused",
                "\tAlerts: offline-report",
                "\tAlerts: connecting-to-device")) {
            FakeCups jammed = new FakeCups();
            jammed.takes = Duration.ofHours(1);
            jammed.state = "printer desk\n" + state + "\n";
            List<Outcome> outcomes = new ArrayList<>();
            new CupsPrinter("desk", jammed, () -> jammed.now.toNanos(), () -> jammed.now = jammed.now.plusMillis(250))
                    .print(PAGE, outcomes::add);
            assertEquals(List.of(Outcome.NEEDS_HELP), outcomes, state);
            assertTrue(jammed.asked.contains("cancel -x desk-7"), state);
        }
    }

    @Test
    void needs_help_when_there_is_no_lp_no_such_printer_or_no_answer() {
        cups.missing = true;
        print();
        assertEquals(List.of(Outcome.NEEDS_HELP), told);
        assertTrue(toldAfter.toSeconds() < 5, toldAfter.toString());
    }

    @Test
    void needs_help_when_cups_hangs_after_it_has_taken_the_page() {
        cups.hangsAfterwards = true;
        print();
        assertEquals(List.of(Outcome.NEEDS_HELP), told);
        assertTrue(toldAfter.toSeconds() < 5, toldAfter.toString());
    }

    /** A queue that prints a page in a given time by a clock that moves with each look. */
    private static final class FakeCups implements Commands {
        private final List<String> asked = new ArrayList<>();
        private Duration now = Duration.ZERO;
        private Duration takes = Duration.ZERO;
        private String state = "printer desk now printing desk-7\n\tAlerts: none\n";
        private String taken = "";
        private boolean missing;
        private boolean hangsAfterwards;

        @Override
        public Optional<String> run(List<String> command, byte[] in, Duration limit) {
            asked.add(String.join(" ", command));
            if (missing) {
                return Optional.empty();
            }
            if (command.get(0).equals("lp")) {
                taken = new String(in, StandardCharsets.US_ASCII);
                return Optional.of("request id is desk-7 (0 file(s))\n");
            }
            if (hangsAfterwards) {
                now = now.plus(limit);
                return Optional.empty();
            }
            if (command.get(1).equals("-o")) {
                return Optional.of(now.compareTo(takes) < 0 ? "desk-7   kiosk   1024   Sat Nov 28\n" : "");
            }
            return Optional.of(state);
        }
    }
}
