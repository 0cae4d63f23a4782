package anteroom.operate.print;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.operate.print.Printer.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CupsPrinterTest {
    private static final List<PageImage> PAGES = List.of(new PageImage(new int[] {-1, -1, -1, -1}, 2, 2, 210, 297));

    private final FakeCups cups = new FakeCups();
    private final List<Outcome> told = new ArrayList<>();
    private Duration toldAfter = Duration.ZERO;

    private void print() {
        print(() -> true);
    }

    private void print(BooleanSupplier wanted) {
        printer().print(PAGES, wanted, outcome -> {
            told.add(outcome);
            toldAfter = cups.now;
        });
    }

    private CupsPrinter printer() {
        return new CupsPrinter("desk", cups, () -> cups.now.toNanos(), () -> cups.now = cups.now.plusMillis(250));
    }

    @Test
    void hands_over_a_page_in_its_own_size_with_a_title_that_says_nothing() {
        cups.takes = Duration.ofSeconds(1);
        print();
        assertEquals(List.of(Outcome.PRINTS), told);
        assertTrue(cups.taken.startsWith("%PDF-1.4") && cups.taken.endsWith("%%EOF\n"), cups.taken);
        assertTrue(
                cups.asked.contains("lp -d desk -t Information -o media=A4 -o print-scaling=none -"),
                cups.asked.toString());
    }

    @Test
    void says_that_a_long_page_prints_and_waits_for_it() {
        cups.takes = Duration.ofSeconds(20);
        print();
        assertEquals(List.of(Outcome.PRINTS), told);
        assertTrue(toldAfter.toSeconds() < 5, toldAfter.toString());
        assertEquals(20, cups.now.toSeconds());
        assertFalse(cups.asked.contains("cancel -x desk-7"), cups.asked.toString());
    }

    @Test
    void takes_back_a_page_that_never_ends_after_a_minute() {
        cups.takes = Duration.ofHours(1);
        print();
        assertEquals(60, cups.now.toSeconds());
        assertTrue(cups.asked.contains("cancel -x desk-7"), cups.asked.toString());
    }

    @Test
    void takes_back_a_page_as_soon_as_the_visit_is_over() {
        cups.takes = Duration.ofHours(1);
        print(() -> cups.now.toSeconds() < 10);
        assertEquals(10, cups.now.toSeconds());
        assertTrue(cups.asked.contains("cancel -x desk-7"), cups.asked.toString());
    }

    @Test
    void takes_back_what_an_earlier_run_has_left_waiting_and_nobody_else_s() {
        cups.others =
                "desk-3   " + System.getProperty("user.name") + "   1024   Sat\ndesk-4   somebody-else   1024   Sat\n";
        printer().takeBack();
        assertTrue(cups.asked.contains("cancel -x desk-3"), cups.asked.toString());
        assertFalse(cups.asked.contains("cancel -x desk-4"), cups.asked.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tAlerts: media-empty-error",
                "\tAlerts: media-jam-error",
                "\tPaused\n\tAlerts: paused",
                "\tAlerts: offline-report",
                "\tAlerts: connecting-to-device"
            })
    void needs_help_when_the_paper_is_out_the_printer_is_off_or_paused(String alert) {
        cups.takes = Duration.ofHours(1);
        cups.state = "printer desk\n" + alert + "\n";
        print();
        assertEquals(List.of(Outcome.NEEDS_HELP), told);
        assertTrue(toldAfter.toSeconds() < 5, toldAfter.toString());
        assertTrue(cups.asked.contains("cancel -x desk-7"), cups.asked.toString());
    }

    @Test
    void needs_help_when_cups_hangs_after_it_has_taken_the_page() {
        cups.hangsAfterwards = true;
        print();
        assertEquals(List.of(Outcome.NEEDS_HELP), told);
        assertTrue(toldAfter.toSeconds() < 5, toldAfter.toString());
    }

    @Test
    void tells_staff_what_the_system_says_of_it() {
        cups.state = "printer desk is idle.  enabled since Sat\n\tForm mounted:\n\tAlerts: media-empty-error\n";
        assertEquals(
                List.of("printer desk is idle.  enabled since Sat", "Alerts: media-empty-error"),
                printer().state());
    }

    /** Programs of the system that are scripts in a folder. */
    @Nested
    class WithRealPrograms {
        @TempDir
        private Path folder;

        private void program(String name, String script) throws IOException {
            Path file = folder.resolve(name);
            Files.writeString(file, "#!/bin/sh\n" + script);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        private List<Outcome> printed() {
            ProcessRunner system = ProcessRunner.ofSystem();
            ProcessRunner inFolder = (command, in, limit) -> system.run(
                    Stream.concat(
                                    Stream.of(folder.resolve(command.get(0)).toString()),
                                    command.stream().skip(1))
                            .toList(),
                    in,
                    limit);
            List<Outcome> outcomes = new ArrayList<>();
            new CupsPrinter("desk", inFolder, System::nanoTime, () -> {}).print(PAGES, () -> true, outcomes::add);
            return outcomes;
        }

        @Test
        void prints_by_lp_which_reads_the_page_from_its_standard_input() throws IOException {
            program("lp", "cat > " + folder.resolve("got") + "; echo 'request id is desk-7 (0 file(s))'");
            program("lpstat", "exit 0");
            assertEquals(List.of(Outcome.PRINTS), printed());
            assertTrue(Files.readString(folder.resolve("got"), StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF"));
        }

        @Test
        void needs_help_where_there_is_no_lp() {
            assertEquals(List.of(Outcome.NEEDS_HELP), printed());
        }

        @Test
        void needs_help_where_there_is_no_such_printer() throws IOException {
            program("lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1");
            assertEquals(List.of(Outcome.NEEDS_HELP), printed());
        }

        @Test
        void needs_help_where_lp_hangs_which_is_ended() throws Exception {
            program("lp", "echo $$ > " + folder.resolve("pid") + "; exec cat /dev/zero > /dev/null");
            assertEquals(List.of(Outcome.NEEDS_HELP), printed());
            long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
            // A process that has been killed is there for a moment longer.
            ProcessHandle.of(pid)
                    .map(ProcessHandle::onExit)
                    .orElse(completedFuture(null))
                    .get(10, TimeUnit.SECONDS);
        }
    }

    /** A queue that prints a page in a given time by a clock that moves with each look. */
    private static final class FakeCups implements ProcessRunner {
        private final List<String> asked = new ArrayList<>();
        private Duration now = Duration.ZERO;
        private Duration takes = Duration.ZERO;
        private String state = "printer desk now printing desk-7\n\tAlerts: none\n";
        private String others = "";
        private String taken = "";
        private boolean hangsAfterwards;

        @Override
        public Optional<String> run(List<String> command, byte[] in, Duration limit) {
            asked.add(String.join(" ", command));
            if (command.get(0).equals("lp")) {
                taken = new String(in, StandardCharsets.ISO_8859_1);
                return Optional.of("request id is desk-7 (0 file(s))\n");
            }
            if (hangsAfterwards) {
                now = now.plus(limit);
                return Optional.empty();
            }
            if (command.get(1).equals("-o")) {
                boolean waits = !taken.isEmpty() && now.compareTo(takes) < 0;
                return Optional.of(others + (waits ? "desk-7   kiosk   1024   Sat Nov 28\n" : ""));
            }
            return Optional.of(state);
        }
    }
}
