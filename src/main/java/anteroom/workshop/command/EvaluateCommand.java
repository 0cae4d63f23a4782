package anteroom.workshop.command;

import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.search.Hit;
import anteroom.search.SearchFactory;
import anteroom.workshop.evaluation.Evaluation;
import anteroom.workshop.evaluation.Evaluation.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = {
            "Measures the questions' search against queries whose answers are known, and lists each miss.",
            "A line of the file is a query, a tab, and the ids of the questions that answer it, or none."
        })
public final class EvaluateCommand extends LanguageCommand {
    @Parameters(paramLabel = "FILE", description = "The queries.")
    private Path file;

    @Override
    public Integer call() throws PackRefused, ClinicRefused, IOException {
        clinic();
        Edition edition = edition(PackLoader.load(PackSource.builtIn()));
        var rows = rows(Files.readAllLines(file), edition);
        print(Evaluation.of(SearchFactory.meaning(edition), edition, rows), out());
        return 0;
    }

    private List<Evaluation.Expected> rows(List<String> lines, Edition edition) {
        try {
            return Evaluation.parse(lines, edition);
        } catch (IllegalArgumentException bad) {
            throw refusal(file + ", " + bad.getMessage());
        }
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.println("queries                       " + evaluation.size());
        share("right question first", evaluation.hitAt(1), out);
        share("within the first three", evaluation.hitAt(3), out);
        share("mean reciprocal rank", evaluation.meanReciprocalRank(), out);
        share("urgent answered as urgent", evaluation.urgentRecall(), out);
        share("others answered as urgent", evaluation.falseUrgent(), out);
        share("out of scope, refused", evaluation.refused(), out);
        share("answerable, but refused", evaluation.wronglyRefused(), out);
        share("opened unasked", evaluation.sure(), out);
        share("of these, right", evaluation.rightWhenSure(), out);
        out.println(String.format(Locale.ROOT, "median time                   %d µs", evaluation.micros(0.5)));
        out.println(String.format(Locale.ROOT, "time of 99 in 100             %d µs", evaluation.micros(0.99)));
        evaluation.misses().forEach(miss -> out.println(line(miss)));
    }

    private static void share(String what, double share, PrintWriter out) {
        String figure = Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
        out.println(String.format(Locale.ROOT, "%-29s %s", what, figure));
    }

    private static String line(Result miss) {
        String wanted = miss.expected().ids().isEmpty()
                ? "none"
                : miss.expected().ids().stream().sorted().collect(Collectors.joining(","));
        String got = miss.found().hits().stream().limit(3).map(Hit::id).collect(Collectors.joining(" "));
        String outcome = miss.found().outcome().name().toLowerCase(Locale.ROOT);
        return String.format(
                        Locale.ROOT,
                        "miss: %s | wanted %s | got %s %s",
                        miss.expected().query(),
                        wanted,
                        outcome,
                        got)
                .strip();
    }
}
