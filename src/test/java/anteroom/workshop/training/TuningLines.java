package anteroom.workshop.training;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import anteroom.search.Encoder;
import anteroom.search.Examples;
import anteroom.search.Gloss;
import anteroom.search.Normaliser;
import anteroom.search.SpellingCorrector;
import anteroom.testkit.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what the model is tuned on: each line the place of an answer, a tab, and one way of asking for it, as the
 * search would mend it. See {@code src/tuning/tune.py}.
 */
final class TuningLines {
    private static final Path FURTHER = Path.of("src/tuning/asked-en.txt");

    private final SpellingCorrector spelling;
    private final Set<String> lines = new LinkedHashSet<>();

    private TuningLines(SpellingCorrector spelling) {
        this.spelling = spelling;
    }

    /** @param args the file to write */
    public static void main(String[] args) throws IOException, OrtException {
        Edition edition = Bundled.english();
        Examples examples = Examples.of(edition);
        TuningLines lines;
        try (Encoder encoder = Encoder.load()) {
            lines = new TuningLines(examples.spelling(encoder.words(), Gloss.of(examples.language())));
        }
        examples.all().forEach(example -> lines.add(example.answer(), example.words()));
        Examples.asked(Files.readString(FURTHER))
                .forEach((id, texts) -> Examples.place(id, edition.questions().toList())
                        .ifPresent(answer -> texts.forEach(text -> lines.add(answer, Normaliser.texts(text)))));
        Files.write(Path.of(args[0]), lines.lines);
    }

    private void add(int answer, List<String> words) {
        lines.add(answer + "\t" + String.join(" ", spelling.mend(words)));
    }
}
