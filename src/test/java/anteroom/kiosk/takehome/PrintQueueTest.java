package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.takehome.PrintQueue.State;
import anteroom.operate.print.PageImage;
import anteroom.operate.print.Printer;
import anteroom.testkit.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PrintQueueTest {
    private static final List<PageImage> PAGE = List.of(new PageImage(new int[] {-1}, 1, 1, 210, 297));

    private final Slow printer = new Slow();
    private final ManualExecutor afterFrame = new ManualExecutor();
    private final PrintQueue prints = new PrintQueue(
            Optional.of(new PrintQueue.Device(printer, Paper.A4, Runnable::run, afterFrame)), Runnable::run);

    private void print() {
        prints.print(1, () -> PAGE);
        afterFrame.doAll();
    }

    @Test
    void a_press_is_answered_before_the_page_is_drawn() {
        List<State> drawnIn = new ArrayList<>();
        prints.print(1, () -> {
            drawnIn.add(prints.state());
            return PAGE;
        });
        assertEquals(State.PRINTING, prints.state());
        assertEquals(List.of(), drawnIn);
        afterFrame.doAll();
        assertEquals(List.of(State.PRINTING), drawnIn);
        assertEquals(1, printer.jobs.size());
    }

    @Test
    void a_reset_before_the_page_is_drawn_prints_nothing() {
        prints.print(1, () -> PAGE);
        prints.end();
        afterFrame.doAll();
        assertEquals(0, printer.jobs.size());
    }

    @Test
    void a_hundred_presses_print_one_page() {
        for (int press = 0; press < 100; press++) {
            print();
        }
        assertEquals(1, printer.jobs.size());
        assertEquals(State.PRINTING, prints.state());
    }

    @Test
    void three_pages_are_the_most_in_a_visit() {
        for (int page = 0; page < 4; page++) {
            print();
            if (prints.state() == State.PRINTING) {
                printer.tell(Printer.Outcome.PRINTS);
            }
        }
        assertEquals(3, printer.jobs.size());
        assertEquals(State.ENOUGH, prints.state());
        prints.end();
        print();
        assertEquals(State.PRINTING, prints.state());
    }

    @Test
    void a_printer_that_needs_help_is_said_and_staff_see_it_until_a_page_comes_out() {
        print();
        printer.tell(Printer.Outcome.NEEDS_HELP);
        assertEquals(State.NEEDS_HELP, prints.state());
        prints.end();
        assertTrue(prints.inTrouble());
        print();
        printer.tell(Printer.Outcome.PRINTS);
        assertFalse(prints.inTrouble());
    }

    @Test
    void a_reset_takes_back_the_page_and_the_next_patient_hears_nothing_of_it() {
        print();
        assertTrue(printer.wanted.get(0).getAsBoolean());
        prints.end();
        assertFalse(printer.wanted.get(0).getAsBoolean());
        printer.tell(Printer.Outcome.NEEDS_HELP);
        assertEquals(State.READY, prints.state());
    }

    @Test
    void what_staff_print_counts_for_no_visit_and_no_reset_takes_it_back() {
        List<Boolean> told = new ArrayList<>();
        prints.printForStaff(PAGE, told::add);
        prints.end();
        assertTrue(printer.wanted.get(0).getAsBoolean());
        printer.tell(Printer.Outcome.PRINTS);
        assertEquals(List.of(true), told);
        assertEquals(State.READY, prints.state());
    }

    @Test
    void without_a_printer_nothing_happens() {
        PrintQueue none = new PrintQueue(Optional.empty(), Runnable::run);
        none.print(1, () -> PAGE);
        assertEquals(State.READY, none.state());
        assertTrue(none.paper().isEmpty());
    }

    /** Says how it went when a test wants it to. */
    private static final class Slow implements Printer {
        private final List<Consumer<Outcome>> jobs = new ArrayList<>();
        private final List<BooleanSupplier> wanted = new ArrayList<>();

        void tell(Outcome outcome) {
            jobs.get(jobs.size() - 1).accept(outcome);
        }

        @Override
        public void print(List<PageImage> pages, BooleanSupplier stillWanted, Consumer<Outcome> told) {
            jobs.add(told);
            wanted.add(stillWanted);
        }

        @Override
        public List<String> state() {
            return List.of();
        }

        @Override
        public void takeBack() {
            jobs.clear();
        }
    }
}
