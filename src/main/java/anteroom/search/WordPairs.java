package anteroom.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** How often each word stands after each other one: sorted numbers, as a map of texts takes several times their memory. */
final class WordPairs {
    /** What stands before the first word of a sentence. */
    static final String START = "";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] pairs;
    private final int[] times;

    WordPairs(List<List<String>> sentences) {
        long[] all = sentences.stream().flatMapToLong(this::pairs).sorted().toArray();
        pairs = LongStream.of(all).distinct().toArray();
        times = new int[pairs.length];
        for (long pair : all) {
            times[Arrays.binarySearch(pairs, pair)]++;
        }
    }

    private LongStream pairs(List<String> sentence) {
        LongStream.Builder found = LongStream.builder();
        int before = number(START);
        for (String word : sentence) {
            int next = number(word);
            found.add(pair(before, next));
            before = next;
        }
        return found.build();
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, unknown -> numbers.size());
    }

    private static long pair(int before, int word) {
        return (long) before << Integer.SIZE | word;
    }

    int times(String before, String word) {
        Integer first = numbers.get(before);
        Integer second = numbers.get(word);
        if (first == null || second == null) {
            return 0;
        }
        int at = Arrays.binarySearch(pairs, pair(first, second));
        return at < 0 ? 0 : times[at];
    }
}
