package anteroom.operate.doctor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Looks at a machine from every side. */
public final class SelfCheck {
    private SelfCheck() {}

    /** Everything that can be looked at, the most important first. */
    public static List<Finding> examine(Machine machine, Path clinicFile, Path state) {
        return examine(List.of(Probe.values()), new DiagnosticContext(machine, clinicFile, state));
    }

    /** What of the machine is not locked, or cannot be told to be. */
    public static List<Finding> unlocked(Machine machine, Path clinicFile, Path state) {
        List<Probe> locks = Arrays.stream(Probe.values()).filter(Probe::isLock).toList();
        return examine(locks, new DiagnosticContext(machine, clinicFile, state)).stream()
                .filter(finding -> finding.state() != Finding.State.GOOD)
                .toList();
    }

    private static List<Finding> examine(List<Probe> probes, DiagnosticContext patient) {
        return probes.stream().map(probe -> probe.look(patient)).toList();
    }
}
