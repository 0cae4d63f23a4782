package anteroom.kiosk.command;

import anteroom.content.ClinicLoader;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.SignOffs;
import anteroom.content.SignedWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sign-off",
        description = {
            "Records that a clinician of this clinic has reviewed the wording of one language.",
            "The ribbon \"Draft\" goes, and comes back as soon as a word, a picture or a value of the clinic's changes."
        })
public final class SignOffCommand extends LanguageCommand {
    private static final int LONGEST_ROLE = 80;

    /** Before this day there was no wording to sign; an earlier one is a slip, such as a clock that was never set. */
    private static final LocalDate EARLIEST = LocalDate.of(2025, 1, 1);

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "Who signs, by role: \"Medical director\".")
    private String role;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the signature.")
    private LocalDate date;

    @Option(
            names = "--translator",
            description = "Sign as a qualified translator. A translation needs this and a clinician's.")
    private boolean translator;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        checkRole();
        checkClinic();
        if (date.isAfter(LocalDate.now())) {
            throw refusal("the date " + date + " is still to come");
        }
        if (date.isBefore(EARLIEST)) {
            throw refusal("the date " + date + " is before " + EARLIEST + ", the first day to sign on");
        }
        var values = ClinicLoader.loadWithGroup(clinicFile());
        var pack = PackLoader.load(pack());
        var edition = edition(pack);
        if (translator && !pack.isTranslation(edition)) {
            throw refusal(edition.name() + " is the original; only a translation is signed by a translator");
        }
        var signOffs = SignOffs.in(clinicFolder());
        var wording = new SignedWording(edition, values.in(pack, edition), art());
        var file = translator
                ? signOffs.signAsTranslator(wording, role.strip(), date)
                : signOffs.sign(wording, role.strip(), date);
        out().println(edition.name() + " is signed off by " + role.strip() + " on " + date + ", in " + file);
        if (signOffs.of(pack, wording).isEmpty()) {
            out().println("it stays a draft until "
                    + (translator ? "a clinician" : "a qualified translator, with --translator,")
                    + " has signed it, too");
        }
        return 0;
    }

    private void checkRole() {
        if (role.isBlank() || role.length() > LONGEST_ROLE || role.chars().anyMatch(Character::isISOControl)) {
            throw refusal("the role must say who signs, in 1 to " + LONGEST_ROLE + " characters");
        }
    }

    /** A sign-off that is kept beside a folder is one that no kiosk finds. */
    private void checkClinic() throws IOException {
        if (Files.isDirectory(clinicFile())) {
            throw refusal("--clinic must name the clinic's file; " + clinicFile() + " is a folder");
        }
        if (Files.exists(clinicFolder()) && !Files.isDirectory(clinicFolder())) {
            throw new NotDirectoryException(clinicFolder().toString());
        }
    }
}
