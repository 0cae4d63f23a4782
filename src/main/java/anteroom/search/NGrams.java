package anteroom.search;

import java.util.Arrays;
import java.util.List;

/**
 * Compares sentences by the letters of their words: whole words, pairs of neighbours, and every run of two to five
 * letters, so that beginnings, endings and slips still meet. What is rare counts for more than what is common.
 *
 * <p>A gram is known by a number only. That two may share one does no harm, and half a million of them are counted in
 * the time that a map of strings takes to grow.
 */
public final class NGrams {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int NUMBERS = 1 << 18;

    private final int sentences;

    /** Where the sentences of each gram begin in the array below; they end where those of the next one begin. */
    private final int[] begins = new int[NUMBERS + 1];

    private final int[] sentence;

    /** Of each sentence. */
    private final float[] lengths;

    public NGrams(List<List<String>> texts) {
        sentences = texts.size();
        int[][] grams = texts.stream().map(NGrams::of).toArray(int[][]::new);
        for (int[] in : grams) {
            for (int gram : in) {
                begins[gram + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        sentence = new int[begins[NUMBERS]];
        lengths = new float[sentences];
        int[] next = Arrays.copyOf(begins, NUMBERS);
        for (int s = 0; s < sentences; s++) {
            lengths[s] = length(grams[s]);
            for (int gram : grams[s]) {
                sentence[next[gram]++] = s;
            }
        }
    }

    /** How alike each sentence is to these words, from 0 to 1. */
    public float[] likeness(List<String> words) {
        int[] grams = of(words);
        float length = length(grams);
        float[] likeness = new float[sentences];
        for (int gram : grams) {
            float rarity = rarity(gram);
            float share = rarity / length;
            for (int i = begins[gram]; i < begins[gram + 1]; i++) {
                likeness[sentence[i]] += share * (rarity / lengths[sentence[i]]);
            }
        }
        return likeness;
    }

    private float length(int[] grams) {
        double squares = 0;
        for (int gram : grams) {
            squares += rarity(gram) * rarity(gram);
        }
        return (float) Math.sqrt(squares);
    }

    /** What no sentence has tells nothing. */
    private float rarity(int gram) {
        int in = begins[gram + 1] - begins[gram];
        return in == 0 ? 0 : (float) (Math.log((1.0 + sentences) / (1.0 + in)) + 1);
    }

    /** The numbers of all grams of a sentence, each once. */
    private static int[] of(List<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        int[] grams = new int[(LONGEST - SHORTEST + 1) * (letters + 2 * words.size()) + 2 * words.size()];
        int count = 0;
        for (int w = 0; w < words.size(); w++) {
            int word = words.get(w).hashCode();
            grams[count++] = number(word, 'w');
            if (w > 0) {
                grams[count++] = number(31 * words.get(w - 1).hashCode() + word, 'p');
            }
            String fenced = "<" + words.get(w) + ">";
            for (int at = 0; at < fenced.length(); at++) {
                int run = fenced.charAt(at);
                for (int size = SHORTEST; size <= LONGEST && at + size <= fenced.length(); size++) {
                    run = 31 * run + fenced.charAt(at + size - 1);
                    grams[count++] = number(run, size);
                }
            }
        }
        return Arrays.stream(grams, 0, count).sorted().distinct().toArray();
    }

    /** Spreads hashes of short texts, which lie close together, over all numbers. */
    private static int number(int hash, int kind) {
        int mixed = (hash * 31 + kind) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & (NUMBERS - 1);
    }
}
