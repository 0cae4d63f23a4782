package anteroom.operate.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A machine of Linux that is all that a kiosk can wish for, until a test spoils it. */
final class FakeMachine implements Machine {
    static final Path CLINIC = Path.of("/etc/anteroom/clinic.json");
    static final Path STATE = Path.of("/var/lib/anteroom");

    final Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", ":0"));
    final Map<String, String> files = new HashMap<>(Map.of(
            CLINIC.toString(),
            "{ \"kiosk\": { \"diagonal\": 15.6 } }",
            "/proc/asound/cards",
            " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n",
            "/etc/systemd/logind.conf.d/anteroom.conf",
            "[Login]\nNAutoVTs=0\n",
            "/proc/sys/kernel/sysrq",
            "0\n",
            "/etc/systemd/sleep.conf.d/anteroom.conf",
            "[Sleep]\nAllowSuspend=no\n"));
    final Set<String> there = new HashSet<>(Set.of(
            "/tmp/.X11-unix/X0", "/etc/localtime", STATE.resolve("pin.json").toString(), STATE.toString()));
    final Map<String, String> says = new HashMap<>(Map.of(
            "xprop -root _NET_SUPPORTING_WM_CHECK", "_NET_SUPPORTING_WM_CHECK(WINDOW): window id # 0x200001\n",
            "xprop -id 0x200001 _NET_WM_NAME", "_NET_WM_NAME(UTF8_STRING) = \"wlroots wm\"\n",
            "id -nG", "anteroom video render audio\n",
            "id -nu", "anteroom\n",
            "systemctl is-enabled anteroom.service", "enabled\n"));
    final Set<String> programs = new HashSet<>(Set.of("espeak-ng"));
    boolean linux = true;
    boolean answers = true;
    Optional<String> lacking = Optional.empty();
    boolean writable = true;
    OptionalLong free = OptionalLong.of(8L * 1024 * 1024 * 1024);
    LocalDate today = LocalDate.of(2026, 11, 21);

    @Override
    public boolean isLinux() {
        return linux;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Optional<String> read(Path file) {
        return Optional.ofNullable(files.get(file.toString()));
    }

    @Override
    public boolean exists(Path file) {
        return there.contains(file.toString()) || file.getParent() == null;
    }

    @Override
    public boolean mayWrite(Path folder) {
        return writable;
    }

    @Override
    public OptionalLong freeBytes(Path folder) {
        return free;
    }

    @Override
    public boolean has(String program) {
        return programs.contains(program);
    }

    @Override
    public Optional<String> output(String... command) {
        return Optional.ofNullable(says.get(String.join(" ", command)));
    }

    @Override
    public boolean answers(Path socket) {
        return answers;
    }

    @Override
    public Optional<String> lacking() {
        return lacking;
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
