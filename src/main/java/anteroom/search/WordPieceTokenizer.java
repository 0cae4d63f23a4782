package anteroom.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts words into the pieces that the model knows, longest first, as its authors' tokenizer does. */
final class WordPieceTokenizer {
    private static final int LONGEST_WORD = 100;

    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String VOCABULARY = "\"vocab\"";
    private static final Pattern ENTRY = Pattern.compile("\"(\\[(?:CLS|SEP|UNK)]|(?:##)?[\\p{L}\\p{N}]+)\" ?: ?(\\d+)");

    private final Map<String, Integer> numbers;
    private final int begin;
    private final int end;
    private final int unknown;

    WordPieceTokenizer(Map<String, Integer> numbers) {
        this.numbers = numbers;
        begin = numbers.get(BEGIN);
        end = numbers.get(END);
        unknown = numbers.get(UNKNOWN);
    }

    /**
     * Reads the vocabulary out of a {@code tokenizer.json}. Of the pieces only those are taken that our words can
     * have, so no letter of them is escaped, and the rest of the file need not be understood.
     */
    static WordPieceTokenizer read(InputStream tokenizer) throws IOException {
        String json = new String(tokenizer.readAllBytes(), StandardCharsets.UTF_8);
        Matcher entry = ENTRY.matcher(json);
        entry.region(Math.max(0, json.indexOf(VOCABULARY)), json.length());
        Map<String, Integer> numbers = new HashMap<>(1 << 16);
        while (entry.find()) {
            numbers.put(entry.group(1), Integer.valueOf(entry.group(2)));
        }
        if (!numbers.keySet().containsAll(List.of(BEGIN, END, UNKNOWN))) {
            throw new IOException("no vocabulary in the tokenizer's file");
        }
        return new WordPieceTokenizer(numbers);
    }

    /** The pieces that are whole words. */
    Set<String> words() {
        return numbers.keySet().stream()
                .filter(piece -> piece.chars().allMatch(Character::isLetter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pieces' numbers, between the marks of begin and end; what goes beyond {@code most} is cut off. */
    long[] numbers(List<String> words, int most) {
        List<Integer> pieces = new ArrayList<>();
        words.forEach(word -> cut(word, pieces));
        return Stream.of(Stream.of(begin), pieces.stream().limit(most - 2L), Stream.of(end))
                .flatMap(Function.identity())
                .mapToLong(Integer::longValue)
                .toArray();
    }

    private void cut(String word, List<Integer> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < word.length()) {
            int to = longest(word, from);
            if (to == from || word.length() > LONGEST_WORD) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(numbers.get(piece(word, from, to)));
            from = to;
        }
    }

    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && !numbers.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : "##") + word.substring(from, to);
    }
}
