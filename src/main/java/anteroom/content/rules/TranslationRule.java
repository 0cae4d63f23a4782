package anteroom.content.rules;

import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.json.Problem;
import anteroom.content.language.TranslationComparison;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A translation says what its original says, line by line, as far as their words can be compared. */
final class TranslationRule implements Rule {
    /** What the keys of a keyboard hold is letters, not words. */
    private static final Set<String> LETTERS = Set.of("ask.keys", "typing.letters", "typing.to-letters");

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.original().stream().flatMap(original -> {
            var comparison = new TranslationComparison(original.rules(), reading.rules());
            Iterator<TextFragment> first = texts(original).iterator();
            var differences = texts(reading).flatMap(second -> {
                var counterpart = first.next();
                return comparison.differences(counterpart.words(), second.words(), second.isLabel()).stream()
                        .map(difference -> reading.problem(second, difference));
            });
            return Stream.concat(differences, strings(original.edition(), reading.edition(), comparison));
        });
    }

    /** Words of the screens that the pack brings and nobody has translated. */
    private static Stream<Problem> strings(Edition original, Edition translation, TranslationComparison comparison) {
        var strings = translation.strings();
        if (!strings.ofPack()) {
            return Stream.empty();
        }
        var file = translation.language() + "/" + InterfaceStrings.FILE;
        var originals = original.strings().texts();
        return new TreeMap<>(strings.texts())
                .entrySet().stream()
                        .filter(one -> !LETTERS.contains(one.getKey())
                                && one.getValue().equalsIgnoreCase(originals.get(one.getKey())))
                        .flatMap(one -> comparison.differences(one.getValue(), one.getValue(), true).stream()
                                .map(difference -> new Problem(file, 0, "", one.getKey(), difference)));
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
