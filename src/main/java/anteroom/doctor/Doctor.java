package anteroom.doctor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Looks at a machine from every side. */
public final class Doctor {
    private Doctor() {}

    /** Everything that can be looked at, the most important first. */
    public static List<Finding> examine(Machine machine, Path clinicFile, Path state) {
        return examine(List.of(Probe.values()), new Patient(machine, clinicFile, state));
    }

    /** What of the machine is not locked, or cannot be told to be. */
    public static List<Finding> unlocked(Machine machine, Path clinicFile, Path state) {
        List<Probe> locks = Arrays.stream(Probe.values()).filter(Probe::isLock).toList();
        return examine(locks, new Patient(machine, clinicFile, state)).stream()
                .filter(finding -> finding.state() != Finding.State.GOOD)
                .toList();
    }

    private static List<Finding> examine(List<Probe> probes, Patient patient) {
        return probes.stream().map(probe -> probe.look(patient)).toList();
    }
}
