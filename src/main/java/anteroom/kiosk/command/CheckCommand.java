package anteroom.kiosk.command;

import anteroom.content.InvalidContentException;
import anteroom.content.PackSource;
import anteroom.content.rules.QualityGate;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Checks a pack, word by word: a line for each problem, then a table of what it holds.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is wrong with it",
            "1:its wording is not fit for patients",
            "2:it cannot be read, or holds what makes no sense"
        })
public final class CheckCommand extends ClinicCommand {
    private static final int FOUND = 1;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of the pack; else the built-in one.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException, InvalidContentException {
        clinic();
        var out = out();
        try {
            var findings = QualityGate.check(checked());
            findings.problems().forEach(out::println);
            findings.warnings().forEach(warning -> out.println("warning: " + warning));
            findings.table().forEach(out::println);
            out.println(verdict(findings.problems().size()));
            return findings.problems().isEmpty() ? 0 : FOUND;
        } catch (InvalidContentException refused) {
            refused.problems().forEach(out::println);
            return ErrorMessages.CANNOT;
        }
    }

    private PackSource checked() throws IOException {
        return folder == null ? PackSource.builtIn() : PackSource.folder(LanguageCommand.existing(folder));
    }

    private static String verdict(int problems) {
        return switch (problems) {
            case 0 -> "No problems.";
            case 1 -> "1 problem.";
            default -> problems + " problems.";
        };
    }
}
