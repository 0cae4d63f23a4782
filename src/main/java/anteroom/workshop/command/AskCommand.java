package anteroom.workshop.command;

import anteroom.content.Clinic;
import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.content.Question;
import anteroom.kiosk.command.ClinicOption;
import anteroom.kiosk.command.JsonText;
import anteroom.kiosk.command.LanguageOption;
import anteroom.search.Hit;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.search.SearchResult.Help;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ask",
        description = "Asks the questions' search, as a patient would. Nothing that is asked is kept.",
        mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Asked asked;

    /** One question, or many. */
    private static final class Asked {
        @Parameters(paramLabel = "QUESTION", description = "What to ask.")
        private @Nullable String question;

        @Option(
                names = "--batch",
                paramLabel = "FILE",
                description = "Asks each line of a file; answers with a line of JSON for each.")
        private @Nullable Path file;
    }

    @Option(names = "--json", description = "Answers with a line of JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language;

    @Mixin
    private ClinicOption clinic;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws PackRefused, ClinicRefused, IOException {
        Clinic values = clinic.load();
        Edition edition = language.in(PackLoader.load(PackSource.builtIn()));
        PrintWriter out = spec.commandLine().getOut();
        if (asked.file != null) {
            var questions = Files.readAllLines(asked.file);
            Search search = SearchFactory.meaning(edition);
            questions.forEach(question -> out.println(inJson(search, question)));
        } else if (json) {
            out.println(inJson(SearchFactory.meaning(edition), asked.question));
        } else {
            print(SearchFactory.meaning(edition).find(asked.question), edition, values, out);
        }
        return 0;
    }

    private static String inJson(Search search, String question) {
        long start = System.nanoTime();
        SearchResult found = search.find(question);
        long micros = (System.nanoTime() - start) / 1_000;
        return found.hits().stream()
                .map(AskCommand::inJson)
                .collect(Collectors.joining(
                        ",",
                        String.format(
                                Locale.ROOT,
                                "{\"query\":%s,\"outcome\":\"%s\",\"help\":\"%s\"%s,\"index\":\"%s\",\"hits\":[",
                                JsonText.of(question),
                                lower(found.outcome()),
                                lower(found.help().place()),
                                found.help()
                                        .question()
                                        .map(id -> ",\"helpQuestion\":" + JsonText.of(id))
                                        .orElse(""),
                                lower(found.method())),
                        String.format(Locale.ROOT, "],\"micros\":%d}", micros)));
    }

    private static String inJson(Hit hit) {
        return String.format(Locale.ROOT, "{\"id\":%s,\"score\":%.4f}", JsonText.of(hit.id()), hit.score());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void print(SearchResult found, Edition edition, Clinic values, PrintWriter out) {
        out.println(lower(found.outcome()));
        if (found.help().place() == Help.Place.BESIDE) {
            out.println("help beside: " + found.help().question().orElseThrow());
        }
        for (Hit hit : found.hits()) {
            Question question = edition.question(hit.id()).orElseThrow();
            out.println(String.format(Locale.ROOT, "%.2f  %s  %s", hit.score(), hit.id(), question.question()));
            if (hit == found.hits().get(0)) {
                question.answer().stream()
                        .flatMap(line -> values.say(line).stream())
                        .forEach(line -> out.println("      " + line));
            }
        }
    }
}
