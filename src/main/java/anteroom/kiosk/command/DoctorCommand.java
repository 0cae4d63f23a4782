package anteroom.kiosk.command;

import anteroom.operate.doctor.Finding;
import anteroom.operate.doctor.SelfCheck;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.files.StateFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description = {
            "Says what this machine gives to the kiosk and what is not locked: a line each, and what to do.",
            "Run it as the kiosk is run: as its user, in its session."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:nothing is poor; some may be unknown", "1:something is poor", "2:bad command line"})
public final class DoctorCommand implements Callable<Integer> {
    private static final int POOR = 1;

    @Mixin
    private ClinicOption clinic;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> findings = SelfCheck.examine(
                new ThisMachine(),
                clinic.path(),
                StateFolder.beside(clinic.path()).path());
        findings.forEach(finding -> spec.commandLine().getOut().println(finding.line()));
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.POOR) ? POOR : 0;
    }
}
