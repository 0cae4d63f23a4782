package anteroom.search;

import anteroom.content.Edition;
import anteroom.testkit.Bundled;
import java.io.ByteArrayInputStream;
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

    private final Spelling spelling;
    private final Set<String> lines = new LinkedHashSet<>();

    private TuningLines(Spelling spelling) {
        this.spelling = spelling;
    }

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        Edition edition = Bundled.english();
        Examples examples = Examples.of(edition);
        TuningLines lines = new TuningLines(examples.spelling(dictionary()));
        examples.all().forEach(example -> lines.add(example.answer(), example.words()));
        Examples.asked(Files.readString(FURTHER))
                .forEach((id, texts) -> Examples.place(id, edition.questions().toList())
                        .ifPresent(answer -> texts.forEach(text -> lines.add(answer, Normaliser.texts(text)))));
        Files.write(Path.of(args[0]), lines.lines);
    }

    private static Set<String> dictionary() throws IOException {
        return WordPieces.read(new ByteArrayInputStream(Encoder.resource(Encoder.TOKENIZER)))
                .words();
    }

    private void add(int answer, List<String> words) {
        lines.add(answer + "\t" + String.join(" ", spelling.mend(words)));
    }
}
