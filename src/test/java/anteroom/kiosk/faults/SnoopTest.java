package anteroom.kiosk.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.VisitCounter;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.staff.FakeStaffActions;
import anteroom.kiosk.staff.StaffArea;
import anteroom.operate.watch.Logs;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.Memory;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Logger;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody comes after a patient and looks for what they typed: in every file that was written, and in the memory of the
 * process.
 */
@ExtendWith(Toolkit.class)
@DisplayName("case 20: nothing that a patient typed is left after the reset")
class SnoopTest {
    private static final Logger ROOT = Logger.getLogger("");

    /** Built from parts, so that the words themselves are no constants of this class. */
    private final String typed = marker("zyx", "qw");

    private final String searched = marker("wvu", "jk");
    private final char[] pin = {'8', '6', '0', '2', '9', '7', '5', '3', '1', '4', '6', '8'};
    private Path folder;
    private KioskDriver kiosk;
    private FakeStaffActions actions;
    private List<Handler> handlers;

    private static String marker(String first, String last) {
        return first + last + first;
    }

    @BeforeEach
    void begin(@TempDir Path temporary) {
        folder = temporary;
        handlers = List.of(ROOT.getHandlers());
        Logs.into(folder.resolve("logs"));
        kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET, Clinic.unset(), clock -> {
            actions = new FakeStaffActions(folder, clock);
            return new Kiosk.Lobby(Optional.of(actions), () -> LocalDateTime.of(2026, 11, 21, 14, 0));
        });
        kiosk.arrange(shown -> VisitCounter.follow(
                shown.session(), shown.questions(), shown.narrator().aloud(), Bundled.english(), actions::counts));
    }

    @AfterEach
    void closeLog() {
        Arrays.stream(ROOT.getHandlers())
                .filter(handler -> !handlers.contains(handler))
                .forEach(handler -> {
                    ROOT.removeHandler(handler);
                    handler.close();
                });
    }

    @Test
    void neitherInAFileNorInMemoryNorOnTheClipboard(@TempDir Path elsewhere) throws IOException {
        visit();

        kiosk.finish();
        somebodyElseComesAndGoes();
        actions.counts().save();

        assertEquals(List.of(), filesThatHold(typed), "typed");
        assertEquals(List.of(), filesThatHold(searched), "searched");
        assertEquals(List.of(), filesThatHold(new String(pin)), "the PIN");
        assertTrue(Toolkit.onFx(() -> Clipboard.getSystemClipboard().getString()) == null, "the clipboard");
        byte[] memory = memory(elsewhere);
        assertEquals(0, times(memory, typed), "typed, in memory");
        assertEquals(0, times(memory, searched), "searched, in memory");
    }

    @Test
    void notInMemoryWhenTheIdleTimeHasEndedAVisitInTheField(@TempDir Path elsewhere) throws IOException {
        kiosk.tap("What to expect from your ketamine infusion");
        kiosk.tap("Ask a question");
        kiosk.arrange(shown -> shown.questions().queryProperty().set(typed));

        kiosk.leaveAlone(Duration.ofSeconds(130));

        assertEquals(new Screen.Attract(), kiosk.screen());
        assertEquals(0, times(memory(elsewhere), typed), "typed, in memory");
    }

    /** What is looked for can be found at all: otherwise the test above would hold whatever was left. */
    @Test
    void canFindWhatIsStillThere(@TempDir Path elsewhere) throws IOException {
        kiosk.tap("What to expect from your ketamine infusion");
        kiosk.tap("Ask a question");
        kiosk.typeOnScreen(typed);

        assertTrue(times(memory(elsewhere), typed) > 0, "what stands in the field is not found");
    }

    private void visit() {
        actions.setPin(new String(pin));
        kiosk.tap("What to expect from your ketamine infusion");
        kiosk.tap("Ask a question");
        kiosk.typeOnScreen(typed);
        kiosk.arrange(shown -> shown.session().navigation().open(new Screen.ShowStaff()));
        kiosk.tap("Ask later. Keeps this for the nurse or the doctor");
        kiosk.tap("Kept to ask the nurse or the doctor. Press to see your questions");
        kiosk.tap("Show the nurse or doctor");
        kiosk.tap("Put them on my phone");
        for (int steps = 0; steps < 4; steps++) {
            kiosk.tap("Back");
        }
        kiosk.tap("Clear");
        kiosk.typeOnScreen(searched);
        kiosk.press(KeyCode.COPY, KeyCode.CUT, KeyCode.PASTE);
        kiosk.arrange(shown -> shown.session().navigation().open(StaffArea.door()));
        for (char digit : pin) {
            kiosk.tap(String.valueOf(digit));
        }
        kiosk.tap("OK");
    }

    private void somebodyElseComesAndGoes() {
        kiosk.tap("What to expect from your ketamine infusion");
        kiosk.tap("Ask a question");
        kiosk.typeOnScreen("drive home");
        kiosk.finish();
    }

    private List<Path> filesThatHold(String marker) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, marker))
                    .toList();
        }
    }

    private static boolean holds(Path file, String marker) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(marker);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Everything that is still in use. */
    private static byte[] memory(Path folder) throws IOException {
        // The dump's own collection is left out when something native holds on at that moment.
        Memory.collect();
        Path dump = folder.resolve("live.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        return Files.readAllBytes(dump);
    }

    /**
     * How often a text is in memory, less the one time that this test itself has it. A text of plain letters is kept one
     * byte a letter, an array of letters two.
     */
    private static int times(byte[] memory, String text) {
        return count(memory, text, StandardCharsets.ISO_8859_1) - 1 + count(memory, text, StandardCharsets.UTF_16BE);
    }

    /** Horspool's search, as a memory has some hundred million bytes: the last byte says how far the next place can be. */
    private static int count(byte[] memory, String text, Charset charset) {
        byte[] wanted = text.getBytes(charset);
        int last = wanted.length - 1;
        int[] steps = new int[1 << Byte.SIZE];
        Arrays.fill(steps, wanted.length);
        for (int i = 0; i < last; i++) {
            steps[wanted[i] & 0xFF] = last - i;
        }
        int times = 0;
        for (int at = last; at < memory.length; at += steps[memory[at] & 0xFF]) {
            if (memory[at] == wanted[last] && Arrays.equals(memory, at - last, at + 1, wanted, 0, wanted.length)) {
                times++;
            }
        }
        return times;
    }
}
