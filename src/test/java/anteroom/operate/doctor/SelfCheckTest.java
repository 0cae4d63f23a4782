package anteroom.operate.doctor;

import static anteroom.operate.doctor.Finding.State.GOOD;
import static anteroom.operate.doctor.Finding.State.POOR;
import static anteroom.operate.doctor.Finding.State.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SelfCheckTest {
    private final FakeMachine machine = new FakeMachine();

    private SelfCheck check() {
        return new SelfCheck(machine, FakeMachine.CLINIC, FakeMachine.STATE);
    }

    private List<Finding> examine() {
        return check().examine();
    }

    private List<Finding> unlocked() {
        return check().unlocked();
    }

    private Finding of(String what) {
        return examine().stream()
                .filter(finding -> finding.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsNothingPoorOnAMachineThatWasSetUp() {
        assertAll(examine().stream().map(finding -> () -> {
            assertEquals(GOOD, finding.state(), finding::line);
            assertEquals("", finding.todo());
        }));
        assertEquals(List.of(), unlocked());
    }

    private static Arguments when(String what, Finding.State state, String seen, Consumer<FakeMachine> spoilt) {
        return Arguments.of(what, state, seen, spoilt);
    }

    private static void printer(FakeMachine machine, String said) {
        machine.files.put(FakeMachine.CLINIC.toString(), "{ \"lobby\": { \"printer\": \"desk\" } }");
        machine.says.put("env LC_ALL=C lpstat -l -p desk", said);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                when("display", POOR, "There is no display", m -> m.variables.clear()),
                when("display", POOR, "The display :3 does not answer", m -> m.variables.put("DISPLAY", ":3")),
                when(
                        "libraries",
                        POOR,
                        "libx.so.1 is missing",
                        m -> m.lacking = Optional.of("libx.so.1 is missing: install it.")),
                when("size of the screen", POOR, "not set, so letters may be too small", m -> m.files.clear()),
                when("speech", POOR, "no program that speaks", m -> m.programs.clear()),
                when("audio", POOR, "no sound card", m -> m.files.put("/proc/asound/cards", "--- no soundcards ---")),
                when("audio", UNKNOWN, "the system does not list its sound cards", m -> m.files.clear()),
                when(
                        "printer",
                        POOR,
                        "CUPS knows none named desk",
                        m -> printer(m, "lpstat: Invalid destination name")),
                when(
                        "printer",
                        POOR,
                        "desk needs help",
                        m -> printer(m, "printer desk is idle.\n\tAlerts: media-empty")),
                when("printer", UNKNOWN, "asked of Linux only", m -> {
                    printer(m, "");
                    m.linux = false;
                }),
                when(
                        "pictures",
                        POOR,
                        "not drawn, as the kiosk ended over them: no-driving, attract",
                        m -> m.files.put(FakeMachine.STATE + "/pictures-refused", "0a no-driving\n0b attract")),
                when("PIN of the staff", POOR, "none is set, so staff have no way in", m -> m.there.clear()),
                when("user rights", POOR, "maria belongs to sudo", m -> {
                    m.says.put("id -nG", "maria sudo");
                    m.says.put("id -nu", "maria");
                }),
                when("user rights", UNKNOWN, "the system does not tell", m -> m.says.clear()),
                when(
                        "service",
                        POOR,
                        "nothing starts it again after a crash",
                        m -> m.says.put("systemctl is-enabled anteroom.service", "disabled")),
                when("service", UNKNOWN, "there is no systemd to ask", m -> m.says.clear()),
                when("system keys", POOR, "Ctrl+Alt+F2 leads to a login", m -> m.files.clear()),
                when("system keys", POOR, "SysRq is on", m -> m.files.put("/proc/sys/kernel/sysrq", "438")),
                when("system keys", UNKNOWN, "asked of Linux only", m -> m.linux = false),
                when("power saving", POOR, "the machine may fall asleep", m -> m.files.clear()),
                when(
                        "power saving",
                        POOR,
                        "the display goes dark by itself",
                        m -> m.says.put("xset q", "DPMS is Enabled")),
                when(
                        "power saving",
                        POOR,
                        "the display goes dark by itself",
                        m -> m.says.put("xset q", "Screen Saver:\n  timeout:  600    cycle:  600")),
                when(
                        "window manager",
                        POOR,
                        "one runs, and lets a window be moved, closed and left: \"Xfwm4\"",
                        m -> m.says.put("xprop -id 0x200001 _NET_WM_NAME", "_NET_WM_NAME(UTF8_STRING) = \"Xfwm4\"")),
                when("window manager", UNKNOWN, "there is no xprop to ask with", m -> m.says.clear()),
                when("disk", POOR, "only 50 MB free", m -> m.free = OptionalLong.of(50L * 1024 * 1024)),
                when("disk", POOR, "/var/lib/anteroom cannot be written", m -> m.writable = false),
                when("disk", UNKNOWN, "it does not tell how full it is", m -> m.free = OptionalLong.empty()),
                when("clock", POOR, "it says 1970", m -> m.today = LocalDate.EPOCH),
                when("clock", POOR, "no time zone is set", m -> m.there.clear()));
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @MethodSource("faults")
    void saysWhatIsNotAsItShouldBeAndWhatToDo(
            String what, Finding.State state, String seen, Consumer<FakeMachine> spoilt) {
        spoilt.accept(machine);

        Finding finding = of(what);

        assertEquals(state, finding.state());
        assertEquals(seen, finding.seen());
        assertFalse(finding.todo().isEmpty(), "it says what to do");
    }

    @Test
    void namesAPrinterThatIsReady() {
        printer(machine, "printer desk is idle.  enabled since today\n\tAlerts: none");

        assertEquals("desk", of("printer").seen());
    }

    @Test
    void namesTheNearestFolderThatIsThereBeforeTheFirstStart() {
        machine.there.remove(FakeMachine.STATE.toString());
        machine.writable = false;

        assertEquals("/ cannot be written", of("disk").seen());
    }

    /** What the staff's menu shows of it. */
    @Test
    void tellsStaffOfTheLocksOnly() {
        machine.files.clear();
        machine.programs.clear();

        assertEquals(
                List.of("system keys", "power saving"),
                unlocked().stream().map(Finding::what).toList());
    }

    @Test
    void looksAtThisMachineWithoutAnyFault(@TempDir Path folder) {
        List<Finding> findings = new SelfCheck(new ThisMachine(), folder.resolve("clinic.json"), folder).examine();

        assertEquals(15, findings.size());
        assertTrue(findings.stream().noneMatch(finding -> finding.line().contains("null")), findings::toString);
    }
}
