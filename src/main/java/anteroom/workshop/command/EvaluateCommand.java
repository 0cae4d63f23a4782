package anteroom.workshop.command;

import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.search.Gloss;
import anteroom.search.Hit;
import anteroom.search.Normaliser;
import anteroom.search.SearchFactory;
import anteroom.workshop.evaluation.Evaluation;
import anteroom.workshop.evaluation.Evaluation.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = {
            "Measures the questions' search against queries whose answers are known, and lists each miss.",
            "A line of the file is a query, a tab, and the ids of the questions that answer it, or none.",
            "After another tab may stand whose voice it is; then the figures are given by voice as well."
        })
public final class EvaluateCommand extends LanguageCommand {
    @Parameters(paramLabel = "FILE", description = "The queries.")
    private Path file;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        clinic();
        PackSource pack = pack();
        Edition edition = edition(PackLoader.load(pack));
        var rows = rows(Files.readAllLines(file), edition);
        print(Evaluation.of(SearchFactory.meaning(edition, pack), edition, rows), out());
        Gloss gloss = Gloss.of(edition.language());
        if (!gloss.isEmpty()) {
            share("words that the gloss lacks", unknown(gloss, rows), out());
        }
        return 0;
    }

    private List<Evaluation.Expected> rows(List<String> lines, Edition edition) {
        try {
            return Evaluation.parse(lines, edition);
        } catch (IllegalArgumentException bad) {
            throw refusal(file + ", " + bad.getMessage());
        }
    }

    private static double unknown(Gloss gloss, List<Evaluation.Expected> rows) {
        List<String> words = rows.stream()
                .flatMap(row -> Normaliser.texts(row.query()).stream())
                .toList();
        return words.stream().filter(word -> !gloss.knows(word)).count() / (double) words.size();
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.println("queries                       " + evaluation.size());
        share("right question first", evaluation.hitAt(1), out);
        share("within the first three", evaluation.hitAt(3), out);
        share("mean reciprocal rank", evaluation.meanReciprocalRank(), out);
        share("urgent, help first", evaluation.urgentRecall(), out);
        share("urgent, help first or beside", evaluation.urgentHelped(), out);
        share("others, help first", evaluation.falseUrgent(), out);
        share("others, help beside", evaluation.helpBeside(), out);
        share("out of scope, refused", evaluation.refused(), out);
        share("answerable, but refused", evaluation.wronglyRefused(), out);
        share("opened unasked", evaluation.sure(), out);
        share("of these, right", evaluation.rightWhenSure(), out);
        out.println("median time                   " + evaluation.micros(0.5) + " µs");
        out.println("time of 99 in 100             " + evaluation.micros(0.99) + " µs");
        if (evaluation.byVoice().size() > 1) {
            printByVoice(evaluation, out);
        }
        evaluation.misses().forEach(miss -> out.println(line(miss)));
    }

    private static void printByVoice(Evaluation evaluation, PrintWriter out) {
        Map<String, ToDoubleFunction<Evaluation>> columns = new LinkedHashMap<>();
        columns.put("first", e -> e.hitAt(1));
        columns.put("in three", e -> e.hitAt(3));
        columns.put("lost", Evaluation::wronglyRefused);
        columns.put("refused", Evaluation::refused);
        columns.put("urgent", Evaluation::urgentRecall);
        columns.put("helped", Evaluation::urgentHelped);
        columns.put("alarmed", Evaluation::falseUrgent);
        columns.put("beside", Evaluation::helpBeside);
        out.printf(Locale.ROOT, "%n%-20s %8s", "voice", "queries");
        columns.keySet().forEach(column -> out.printf(Locale.ROOT, "%9s", column));
        out.println();
        evaluation.byVoice().forEach((voice, of) -> {
            out.printf(Locale.ROOT, "%-20s %8d", voice, of.size());
            columns.values().forEach(figure -> out.printf(Locale.ROOT, "%9s", inWords(figure.applyAsDouble(of))));
            out.println();
        });
        out.println();
    }

    private static String inWords(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private static void share(String what, double share, PrintWriter out) {
        out.printf(Locale.ROOT, "%-29s %s%n", what, inWords(share));
    }

    private static String line(Result miss) {
        Set<String> ids = miss.expected().ids();
        String wanted = ids.isEmpty() ? "none" : ids.stream().sorted().collect(Collectors.joining(","));
        String got = miss.found().hits().stream().limit(3).map(Hit::id).collect(Collectors.joining(" "));
        String outcome = miss.found().outcome().name().toLowerCase(Locale.ROOT);
        return ("miss: " + miss.expected().query() + " | wanted " + wanted + " | got " + outcome + " " + got).strip();
    }
}
