package anteroom.workshop.command;

import anteroom.workshop.words.TextExchange;
import anteroom.workshop.words.TextImport;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "translate",
        description = {
            "Writes the pack's first language and its translation into a file (.xlf, XLIFF 1.2) for a translator, and"
                    + " takes it back.",
            "A language that the pack does not have yet begins with what is translated in the file that comes back."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:it is written, or could be", "1:some of it is refused", "2:it cannot be read"})
public final class TranslateCommand extends ExchangeCommand {
    @Option(names = "--to", required = true, paramLabel = "TAG", description = "Into which language, such as es.")
    private String to;

    @Override
    void give(TextExchange exchange, Path file) throws IOException {
        exchange.translate(checked(exchange), file);
    }

    @Override
    TextImport take(TextExchange exchange, Path file) throws IOException {
        return exchange.takeTranslation(checked(exchange), file);
    }

    private String checked(TextExchange exchange) {
        if (!to.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw refusal("--to must be a language tag such as es or pt-BR");
        }
        if (to.equals(exchange.loaded().pack().original().language())) {
            throw refusal(to + " is the language that is translated");
        }
        return to;
    }
}
