package anteroom.content.rules;

import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.language.LanguageRules;
import anteroom.content.language.ReadingMeasure;
import anteroom.content.language.WordTokenizer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a patient reads in one go: a card, an answer, a stage of the visit.
 *
 * @param group the topic or category that it belongs to
 * @param title above it; no part of what is graded
 * @param owner the record that it was made from
 * @param field the owner's field that holds the lines
 */
public record PatientText(
        LanguageRules rules,
        Kind kind,
        String group,
        String id,
        String title,
        Object owner,
        String field,
        List<CitedLine> lines) {
    public enum Kind {
        CARD,
        ANSWER,
        STAGE,
        CALM,
        TAKE_HOME
    }

    public PatientText {
        lines = List.copyOf(lines);
    }

    List<String> saidIn(Clinic clinic) {
        return lines.stream().flatMap(line -> clinic.render(line).stream()).toList();
    }

    /** The first measure of its language, of the harder to read of what it says with every value set and with none. */
    public double grade() {
        return measured(rules.measures().get(0));
    }

    double measured(ReadingMeasure measure) {
        var values = renderings().mapToDouble(said -> measure.of(rules.readability(said)));
        return (measure.rises() ? values.max() : values.min()).orElse(0);
    }

    /** The longer of what it says with every value set and with none. */
    int words() {
        return renderings()
                .mapToInt(said -> said.stream().mapToInt(WordTokenizer::count).sum())
                .max()
                .orElse(0);
    }

    /** All that it may say, anywhere, as one text. */
    String everything() {
        var texts = said().map(TextFragment::text).toList();
        return String.join(" ", texts);
    }

    Stream<TextFragment> said() {
        return lines.stream()
                .flatMap(line -> line.otherwise() == null
                        ? Stream.of(TextFragment.of(example(), line, "text", line.text()))
                        : Stream.of(
                                TextFragment.of(example(), line, "text", line.text()),
                                TextFragment.of(example(), line, "otherwise", line.otherwise())));
    }

    boolean citesAny(Collection<String> facts) {
        return lines.stream().anyMatch(line -> line.facts().stream().anyMatch(facts::contains));
    }

    /** What it says with no value set, and with every one. */
    Stream<List<String>> renderings() {
        return Stream.of(Clinic.unset(), example()).map(this::saidIn);
    }

    private Clinic example() {
        return Clinic.example(rules.examples());
    }
}
