package anteroom.content.rules;

import anteroom.content.json.Problem;
import anteroom.content.language.TranslationComparison;
import java.util.Iterator;
import java.util.stream.Stream;

/** A translation says what its original says, line by line, as far as their words can be compared. */
final class TranslationRule implements Rule {
    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.original()
                .map(original -> {
                    var comparison = new TranslationComparison(original.rules(), reading.rules());
                    Iterator<TextFragment> first = texts(original).iterator();
                    return texts(reading).flatMap(second -> {
                        var counterpart = first.next();
                        return comparison.differences(counterpart.words(), second.words(), second.isLabel()).stream()
                                .map(difference -> reading.problem(second, difference));
                    });
                })
                .orElse(Stream.empty());
    }

    /** In the same order in every edition, as parity was checked when the pack was read. */
    private static Stream<TextFragment> texts(ReadableEdition reading) {
        return Stream.concat(
                reading.said(),
                reading.edition()
                        .questions()
                        .map(question -> reading.fragment(question, "question", question.question())));
    }
}
