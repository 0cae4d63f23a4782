package anteroom.workshop.command;

import anteroom.content.Edition;
import anteroom.workshop.words.TextExchange;
import anteroom.workshop.words.TextImport;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

@Command(
        name = "words",
        description = {
            "Writes the words of one language into a workbook (.xlsx) for a clinician to edit, and takes it back.",
            "Reviewers write into the last three columns; the others tell which text it is and what it leans on."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:it is written, or could be", "1:some of it is refused", "2:it cannot be read"})
public final class WordsCommand extends ExchangeCommand {
    @Override
    void give(TextExchange exchange, Path file) throws IOException {
        exchange.words(edition(exchange), file);
    }

    @Override
    TextImport take(TextExchange exchange, Path file) throws IOException {
        var review = exchange.takeWords(edition(exchange), file);
        review.comments().forEach(out()::println);
        out().println(review.approved() + " texts are marked as OK");
        return review.imported();
    }

    private Edition edition(TextExchange exchange) {
        return edition(exchange.loaded().pack());
    }
}
