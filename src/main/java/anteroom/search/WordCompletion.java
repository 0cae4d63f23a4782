package anteroom.search;

import anteroom.content.Edition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Completes the word that is being typed, with words that the pack itself asks with; what others typed is not known
 * here or anywhere.
 */
public final class WordCompletion {
    /** A word that is rarer may be a slip, of which the ways of asking have some on purpose. */
    private static final int OFTEN_ENOUGH = 3;

    /** A word that follows the one before in some way of asking is better than a common one. */
    private static final int FOLLOWS = 20;

    private final TreeMap<String, Word> words = new TreeMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    /** How a word is written in most places, and how often it occurs. */
    private static final class Word {
        private final Map<String, Integer> spellings = new HashMap<>();
        private int count;

        void add(String spelling) {
            spellings.merge(spelling, 1, Integer::sum);
            count++;
        }

        String spelling() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
    }

    public WordCompletion(Edition edition) {
        edition.questions()
                .flatMap(question -> Stream.concat(Stream.of(question.question()), question.alsoAsked().stream()))
                .forEach(this::learn);
    }

    private void learn(String text) {
        String before = "";
        for (Normaliser.Word word : Normaliser.words(text)) {
            String spelling = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
            words.computeIfAbsent(word.text(), w -> new Word()).add(spelling);
            pairs.merge(before + " " + word.text(), 1, Integer::sum);
            before = word.text();
        }
    }

    /** The likeliest words that begin as the last one of the text does, likeliest first; none after a space. */
    public List<String> of(String typed, int most) {
        List<String> texts = Normaliser.texts(typed);
        if (texts.isEmpty() || !endsInAWord(typed)) {
            return List.of();
        }
        String begun = texts.get(texts.size() - 1);
        String before = texts.size() > 1 ? texts.get(texts.size() - 2) : "";
        Word whole = words.get(begun); // what is a word already is hardly meant to go on
        int asItStands = whole == null ? 0 : weight(before, begun, whole);
        return words.subMap(begun, false, begun + Character.MAX_VALUE, false).entrySet().stream()
                .filter(word -> word.getValue().count >= OFTEN_ENOUGH)
                .filter(word -> weight(before, word.getKey(), word.getValue()) > asItStands)
                .sorted(Comparator.comparing(word -> -weight(before, word.getKey(), word.getValue())))
                .limit(most)
                .map(word -> word.getValue().spelling())
                .toList();
    }

    private int weight(String before, String text, Word word) {
        return word.count + FOLLOWS * pairs.getOrDefault(before + " " + text, 0);
    }

    private static boolean endsInAWord(String typed) {
        return Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
    }
}
