package anteroom.kiosk.command;

import anteroom.content.Edition;
import anteroom.content.Pack;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that says which language is meant. */
public final class LanguageOption {
    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Which language; else en.")
    private String tag;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    public Edition in(Pack pack) {
        return pack.editions().stream()
                .filter(edition -> edition.language().equals(tag))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        String.format(
                                Locale.ROOT,
                                "there is no language \"%s\" in this pack; there is %s",
                                tag,
                                pack.editions().stream().map(Edition::language).collect(Collectors.joining(", ")))));
    }
}
