package anteroom.operate.doctor;

import static anteroom.operate.doctor.Finding.good;
import static anteroom.operate.doctor.Finding.poor;
import static anteroom.operate.doctor.Finding.unknown;

import anteroom.operate.live.PictureBlocklist;
import anteroom.operate.print.CupsPrinter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the machine, a method for each check. Changes nothing.
 *
 * @param clinicFile what the clinic has set on it
 * @param state where the kiosk writes
 */
public record SelfCheck(Machine machine, Path clinicFile, Path state) {
    private static final long LEAST_FREE = 100;
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2100;

    /** What xset says of a screen saver that comes by itself. */
    private static final Pattern BLANKING = Pattern.compile("timeout: +[1-9]");

    /** Where the clinic names its printer. */
    private static final Pattern PRINTER = Pattern.compile("\"printer\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern WINDOW = Pattern.compile("0x[0-9a-f]+");

    /** All checks, the most important first. */
    public List<Finding> examine() {
        return Stream.of(
                        Stream.of(
                                display(), libraries(), screenSize(), speech(), audio(), printer(), pin(), pictures()),
                        locks(),
                        Stream.of(disk(), clock()))
                .flatMap(checks -> checks)
                .toList();
    }

    /** The locks that are missing or unknown. */
    public List<Finding> unlocked() {
        return locks().filter(finding -> finding.state() != Finding.State.GOOD).toList();
    }

    /** Whether somebody could leave the kiosk, and whether it is started again. */
    private Stream<Finding> locks() {
        return Stream.of(rights(), service(), systemKeys(), powerSaving(), windowManager());
    }

    private Finding display() {
        if (!machine.isLinux()) {
            return unknown("display", "asked of Linux only", "start the kiosk and look");
        }
        return Display.whyNone(machine)
                .map(why -> poor("display", why))
                .orElseGet(() -> good("display", machine.variable("DISPLAY").orElse("")));
    }

    private Finding libraries() {
        return machine.lacking()
                .map(why -> poor("libraries", why))
                .orElseGet(() -> good("libraries", "all that the kiosk needs"));
    }

    private Finding screenSize() {
        return holds(clinicFile, "\"diagonal\"")
                ? good("size of the screen", "set in " + clinicFile)
                : poor(
                        "size of the screen",
                        "not set, so letters may be too small",
                        "staff menu, \"Size of the screen\"");
    }

    private Finding speech() {
        if (!machine.isLinux()) {
            return unknown("speech", "asked of Linux only", "touch \"Read aloud\" and listen");
        }
        return List.of("spd-say", "espeak-ng").stream()
                .filter(machine::has)
                .findFirst()
                .map(program -> good("speech", program))
                .orElseGet(() -> poor("speech", "no program that speaks", "apt install espeak-ng"));
    }

    private Finding audio() {
        Optional<String> cards = machine.read(Path.of("/proc/asound/cards"));
        if (cards.isEmpty()) {
            return unknown("audio", "the system does not list its sound cards", "touch \"Read aloud\" and listen");
        }
        return cards.get().contains("[")
                ? good("audio", cards.get().lines().findFirst().orElse("").strip())
                : poor("audio", "no sound card", "plug in a loudspeaker, or do without reading aloud");
    }

    private Finding printer() {
        Matcher named = PRINTER.matcher(machine.read(clinicFile).orElse(""));
        if (!named.find()) {
            return good("printer", "none is set");
        }
        if (!machine.isLinux()) {
            return unknown("printer", "asked of Linux only", "staff menu, \"Printer\"");
        }
        String name = named.group(1);
        return machine.output("env", "LC_ALL=C", "lpstat", "-l", "-p", name)
                .filter(said -> said.startsWith("printer "))
                .map(said -> CupsPrinter.needsHelp(said)
                        ? poor("printer", name + " needs help", "look at the printer; staff menu, \"Printer\"")
                        : good("printer", name))
                .orElseGet(() -> poor("printer", "CUPS knows none named " + name, "lpstat -p lists those it knows"));
    }

    private Finding pin() {
        Path file = state.resolve("pin.json");
        return machine.exists(file)
                ? good("PIN of the staff", "set, in " + file)
                : poor("PIN of the staff", "none is set, so staff have no way in", "anteroom pin");
    }

    private Finding pictures() {
        Path list = state.resolve(PictureBlocklist.LIST);
        return machine.read(list)
                .map(lines -> poor(
                        "pictures",
                        lines.lines()
                                .map(line -> line.replaceFirst(".* ", ""))
                                .collect(Collectors.joining(", ", "not drawn, as the kiosk ended over them: ", "")),
                        "draw them anew, or delete " + list + " to try them again"))
                .orElseGet(() -> good("pictures", "none has ended the kiosk"));
    }

    private Finding rights() {
        Optional<String> groups = machine.output("id", "-nG").map(String::strip);
        Optional<String> user = machine.output("id", "-nu")
                // a user whom the system does not list: what is wrong with that, then the number
                .flatMap(said -> said.lines().reduce((first, last) -> last));
        if (groups.isEmpty() || user.isEmpty()) {
            return unknown("user rights", "the system does not tell", "run it as a user who may do nothing else");
        }
        String named = Arrays.stream(groups.get().split("\\s+"))
                .filter(List.of("root", "sudo", "wheel", "admin", "adm", "docker")::contains)
                .findFirst()
                .orElse(user.get().equals("root") ? "root" : "");
        return named.isEmpty()
                ? good("user rights", user.get() + " has no rights over the system")
                : poor(
                        "user rights",
                        user.get() + " belongs to " + named,
                        "run it as a user of its own: anteroom-kiosk enable");
    }

    private Finding service() {
        Optional<String> said = machine.output("systemctl", "is-enabled", "anteroom.service");
        String enabled = said.map(String::strip).orElse("");
        if (enabled.equals("enabled")) {
            return good("service", "anteroom.service starts with the machine, and again after a crash");
        }
        return said.isEmpty()
                ? unknown("service", "there is no systemd to ask", "see that something starts it again")
                : poor("service", "nothing starts it again after a crash", "anteroom-kiosk enable");
    }

    private Finding systemKeys() {
        if (!machine.isLinux()) {
            return unknown("system keys", "asked of Linux only", "use the system's keyboard filter");
        }
        if (!holds(Path.of("/etc/systemd/logind.conf.d/anteroom.conf"), "NAutoVTs=0")) {
            return poor("system keys", "Ctrl+Alt+F2 leads to a login", "anteroom-kiosk enable");
        }
        return machine.read(Path.of("/proc/sys/kernel/sysrq"))
                        .filter(text -> text.strip().equals("0"))
                        .isPresent()
                ? good("system keys", "no other terminals, no SysRq")
                : poor("system keys", "SysRq is on", "anteroom-kiosk enable, and start the machine anew");
    }

    private Finding powerSaving() {
        if (machine.output("xset", "q")
                .filter(text -> text.contains("DPMS is Enabled")
                        || BLANKING.matcher(text).find())
                .isPresent()) {
            return poor("power saving", "the display goes dark by itself", "xset -dpms s off");
        }
        if (holds(Path.of("/etc/systemd/sleep.conf.d/anteroom.conf"), "AllowSuspend=no")) {
            return good("power saving", "the machine does not sleep");
        }
        return machine.isLinux()
                ? poor("power saving", "the machine may fall asleep", "anteroom-kiosk enable")
                : unknown("power saving", "asked of Linux only", "turn sleep off in the system");
    }

    /** The one of cage lets nobody move or close a window; any other does. */
    private Finding windowManager() {
        Optional<String> root = machine.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK");
        if (root.isEmpty()) {
            return machine.isLinux()
                    ? unknown("window manager", "there is no xprop to ask with", "apt install x11-utils")
                    : unknown("window manager", "asked of Linux only", "use the system's kiosk mode");
        }
        Matcher window = WINDOW.matcher(root.get());
        if (!window.find()) {
            return good("window manager", "there is none");
        }
        String name =
                machine.output("xprop", "-id", window.group(), "_NET_WM_NAME").orElse("");
        return name.contains("\"wlroots wm\"")
                ? good("window manager", "cage, which shows one window")
                : poor(
                        "window manager",
                        "one runs, and lets a window be moved, closed and left: "
                                + name.replaceFirst(".*= *", "").strip(),
                        "start the kiosk without a desktop: anteroom-kiosk enable");
    }

    private Finding disk() {
        Path folder = state;
        while (!machine.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        OptionalLong free = machine.freeBytes(folder);
        if (!machine.mayWrite(folder)) {
            return poor("disk", folder + " cannot be written", "counts and logs are not kept: mend its rights");
        }
        if (free.isEmpty()) {
            return unknown("disk", "it does not tell how full it is", "see that 100 MB are free");
        }
        long megabytes = free.getAsLong() / (1024 * 1024);
        return megabytes >= LEAST_FREE
                ? good("disk", megabytes + " MB free")
                : poor("disk", "only " + megabytes + " MB free", "make room, or counts and logs stop");
    }

    private Finding clock() {
        int year = machine.today().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return poor(
                    "clock", "it says " + year, "set it: timedatectl set-time; opening hours are ignored till then");
        }
        return machine.exists(Path.of("/etc/localtime")) || !machine.isLinux()
                ? good("clock", machine.today().toString())
                : poor("clock", "no time zone is set", "timedatectl set-timezone");
    }

    private boolean holds(Path file, String text) {
        return machine.read(file).filter(read -> read.contains(text)).isPresent();
    }
}
