package anteroom.kiosk.command;

import anteroom.content.Edition;
import anteroom.content.Pack;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** A command for one language of a pack. */
public abstract class LanguageCommand extends ClinicCommand {
    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Which language; else en.")
    private String tag;

    protected final Edition edition(Pack pack) {
        return pack.editions().stream()
                .filter(edition -> edition.language().equals(tag))
                .findFirst()
                .orElseThrow(() -> refusal(String.format(
                        Locale.ROOT,
                        "there is no language \"%s\" in this pack; there is %s",
                        tag,
                        pack.editions().stream().map(Edition::language).collect(Collectors.joining(", ")))));
    }
}
