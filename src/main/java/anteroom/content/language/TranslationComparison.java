package anteroom.content.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares a line of the original with its translation: numbers, negations, what may not be lost or added, and words left over. */
public record TranslationComparison(LanguageRules original, LanguageRules translation) {
    /** What may not be added either, as one unit of time is easily written for another. */
    private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    /**
     * The differences, each to follow the name of the field in a message.
     *
     * @param label a title or a description of a picture, which is worded freely
     */
    public List<String> differences(String first, String second, boolean label) {
        var leftOver = leftOver(first, second);
        if (first.equalsIgnoreCase(second)) {
            return leftOver.isEmpty() ? List.of() : List.of("is not translated");
        }
        var found = new ArrayList<String>();
        if (!leftOver.isEmpty()) {
            found.add("has words of " + original.language() + " in it: " + String.join(", ", leftOver));
        }
        var numbers = original.numbers().in(first);
        var translated = translation.numbers().in(second);
        if (!numbers.equals(translated)) {
            found.add("must name " + shown(numbers) + ", as in " + original.language() + ", not " + shown(translated));
        }
        if (!label) {
            negations(first, second, found);
            claims(first, second, found);
        }
        return found;
    }

    /** Sentence by sentence where there are as many, as one that is lost may hide behind another. */
    private void negations(String first, String second, List<String> found) {
        var sentences = original.sentences().in(first);
        var translated = translation.sentences().in(second);
        boolean paired = sentences.size() == translated.size();
        var firsts = paired ? sentences : List.of(first);
        var seconds = paired ? translated : List.of(second);
        IntStream.range(0, firsts.size()).forEach(i -> {
            var one = firsts.get(i);
            var other = seconds.get(i);
            if (original.marks().negates(one) && !translation.marks().mayNegate(other)) {
                found.add("must say no or not, as in " + original.language());
            } else if (translation.marks().negates(other) && !original.marks().mayNegate(one)) {
                found.add("must not say no or not, as " + original.language() + " does not");
            }
        });
    }

    private void claims(String first, String second, List<String> found) {
        var translated = translation.marks().claims();
        original.marks().claims().forEach((name, claim) -> {
            var other = translated.get(name);
            boolean here = claim.matcher(first).find();
            boolean there = other != null && other.matcher(second).find();
            if (here && !there) {
                found.add("leaves out what " + original.language() + " says: " + name);
            } else if (there && !here && UNITS.contains(name)) {
                found.add("adds what " + original.language() + " does not say: " + name);
            }
        });
        if (!original.marks().absolute().matcher(first).find()) {
            var word = translation.marks().absolute().matcher(second);
            if (word.find()) {
                found.add("promises more than " + original.language() + " with \"" + word.group() + "\"");
            }
        }
    }

    /** Words of the original that stand in the translation and are none of its language. */
    private List<String> leftOver(String first, String second) {
        var words = words(first);
        return WORD.matcher(second)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1 && !isAbbreviation(word))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> words.contains(word)
                        || original.marks().giveaways().matcher(word).matches())
                .filter(word -> !translation.marks().shared().contains(word)
                        && !translation.names().contains(word))
                .distinct()
                .toList();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isAbbreviation(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String shown(Collection<Double> numbers) {
        return numbers.isEmpty()
                ? "no number"
                : numbers.stream()
                        .map(number ->
                                number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString())
                        .collect(Collectors.joining(", "));
    }
}
