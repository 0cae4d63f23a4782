package anteroom.kiosk.command;

import anteroom.operate.doctor.Finding;
import anteroom.operate.doctor.SelfCheck;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.files.StateFolder;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description = {
            "Says what this machine gives to the kiosk and what is not locked: a line each, and what to do.",
            "Run it as the kiosk is run: as its user, in its session."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:nothing is poor; some may be unknown", "1:something is poor", "2:bad command line"})
public final class DoctorCommand extends ClinicCommand {
    private static final int POOR = 1;

    @Override
    public Integer call() {
        List<Finding> findings = new SelfCheck(
                        new ThisMachine(),
                        clinicFile(),
                        StateFolder.beside(clinicFile()).path())
                .examine();
        findings.forEach(finding -> out().println(finding.line()));
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.POOR) ? POOR : 0;
    }
}
