package anteroom.workshop.command;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Question;
import anteroom.content.json.JsonText;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.search.Hit;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.search.SearchResult.Help;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "ask", description = "Asks the questions' search, as a patient would. Nothing that is asked is kept.")
public final class AskCommand extends LanguageCommand {
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

    @Override
    public Integer call() throws InvalidContentException, IOException {
        PackSource files = pack();
        Pack pack = PackLoader.load(files);
        Edition edition = edition(pack);
        Clinic values = clinic().in(pack, edition);
        PrintWriter out = out();
        List<String> questions = asked.file == null ? List.of(asked.question) : Files.readAllLines(asked.file);
        Search search = SearchFactory.allLanguages(pack, edition, files);
        if (json || asked.file != null) {
            questions.forEach(question -> out.println(inJson(search, question)));
        } else {
            print(search.find(asked.question), edition, values, out);
        }
        return 0;
    }

    private static String inJson(Search search, String question) {
        long start = System.nanoTime();
        SearchResult found = search.find(question);
        long micros = (System.nanoTime() - start) / 1_000;
        return JsonText.line(json -> {
            json.writeStringProperty("query", question);
            json.writeStringProperty("outcome", lower(found.outcome()));
            json.writeStringProperty("help", lower(found.help().place()));
            found.help().question().ifPresent(id -> json.writeStringProperty("helpQuestion", id));
            found.typedIn().ifPresent(language -> json.writeStringProperty("typedIn", language));
            json.writeStringProperty("index", lower(found.method()));
            json.writeArrayPropertyStart("hits");
            for (Hit hit : found.hits()) {
                json.writeStartObject();
                json.writeStringProperty("id", hit.id());
                json.writeName("score").writeNumber(String.format(Locale.ROOT, "%.4f", hit.score()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberProperty("micros", micros);
        });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void print(SearchResult found, Edition edition, Clinic values, PrintWriter out) {
        out.println(lower(found.outcome()));
        if (found.help().place() == Help.Place.BESIDE) {
            out.println("help beside: " + found.help().question().orElseThrow());
        }
        found.typedIn().ifPresent(language -> out.println("typed in: " + language));
        for (Hit hit : found.hits()) {
            Question question = edition.question(hit.id()).orElseThrow();
            out.printf(Locale.ROOT, "%.2f  %s  %s%n", hit.score(), hit.id(), question.question());
            if (hit == found.hits().get(0)) {
                question.answer().stream()
                        .flatMap(line -> values.render(line).stream())
                        .forEach(line -> out.println("      " + line));
            }
        }
    }
}
