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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Writes what the model is tuned on: each line the place of an answer, a tab, and one way of asking for it in English words, as
 * the search would mend it, or gloss it. See {@code src/tuning/tune.py}.
 */
final class TuningLines {
    private static final Path FURTHER = Path.of("src/tuning/asked-en.txt");

    private final Set<String> lines = new LinkedHashSet<>();

    /** What was asked so far, as typed: the Spanish search learns English ways of asking, too, which need no gloss. */
    private final Set<List<String>> asked = new HashSet<>();

    private TuningLines() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException, OrtException {
        TuningLines lines = new TuningLines();
        try (Encoder encoder = Encoder.load()) {
            lines.add(Bundled.english(), Files.readString(FURTHER), encoder);
            lines.add(Bundled.spanish(), "", encoder);
        }
        Files.write(Path.of(args[0]), lines.lines);
    }

    private void add(Edition edition, String further, Encoder encoder) {
        Examples examples = Examples.of(edition);
        Gloss gloss = Gloss.of(edition.language());
        SpellingCorrector spelling = examples.spelling(encoder.words(), gloss);
        BiConsumer<Integer, List<String>> add = (answer, words) -> {
            if (asked.add(words)) {
                lines.add(answer + "\t" + String.join(" ", gloss.english(spelling.mend(words))));
            }
        };
        examples.all().forEach(example -> add.accept(example.answer(), example.words()));
        Examples.asked(further)
                .forEach((id, texts) -> Examples.place(id, edition.questions().toList())
                        .ifPresent(answer -> texts.forEach(text -> add.accept(answer, Normaliser.texts(text)))));
    }
}
