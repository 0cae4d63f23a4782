package anteroom.search;

import java.io.ByteArrayOutputStream;
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

    /** Where the list of each gram begins in the array below; it ends where that of the next one begins. */
    private final int[] begins = new int[NUMBERS + 1];

    /** Of each gram how many sentences have it, the first of them, and how far it is to the next: mostly a byte each. */
    private final byte[] lists;

    /** Of each sentence. */
    private final float[] lengths;

    public NGrams(List<List<String>> texts) {
        sentences = texts.size();
        int[][] grams = texts.stream().map(NGrams::of).toArray(int[][]::new);
        lists = lists(grams);
        lengths = new float[sentences];
        for (int s = 0; s < sentences; s++) {
            lengths[s] = length(grams[s]);
        }
    }

    private byte[] lists(int[][] grams) {
        int[] ends = new int[NUMBERS + 1];
        for (int[] in : grams) {
            for (int gram : in) {
                ends[gram + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] sorted = new int[ends[NUMBERS]];
        // Afterwards each stands where its gram ends.
        for (int s = 0; s < grams.length; s++) {
            for (int gram : grams[s]) {
                sorted[ends[gram]++] = s;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(sorted.length * 3 / 2);
        for (int gram = 0, from = 0; gram < NUMBERS; from = ends[gram++]) {
            begins[gram] = out.size();
            if (from < ends[gram]) {
                write(ends[gram] - from, out);
                for (int i = from; i < ends[gram]; i++) {
                    write(sorted[i] - (i == from ? 0 : sorted[i - 1]), out);
                }
            }
        }
        begins[NUMBERS] = out.size();
        return out.toByteArray();
    }

    /** Seven bits a byte, the lowest first; the eighth says that there are more (LEB128). */
    private static void write(int number, ByteArrayOutputStream out) {
        int left = number;
        for (; left > Byte.MAX_VALUE; left >>>= 7) {
            out.write(left | 0x80);
        }
        out.write(left);
    }

    /** Reads the list of a gram that some sentence has. */
    private final class Reader {
        private int at;

        Reader(int gram) {
            at = begins[gram];
        }

        int next() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = lists[at++];
                number |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }

    /** How alike each sentence is to these words, from 0 to 1. */
    public float[] likeness(List<String> words) {
        int[] grams = of(words);
        float length = length(grams);
        float[] likeness = new float[sentences];
        for (int gram : grams) {
            if (isUnknown(gram)) {
                continue;
            }
            float rarity = rarity(gram);
            float share = rarity / length;
            Reader list = new Reader(gram);
            int in = list.next();
            for (int i = 0, sentence = 0; i < in; i++) {
                sentence += list.next();
                likeness[sentence] += share * (rarity / lengths[sentence]);
            }
        }
        return likeness;
    }

    private boolean isUnknown(int gram) {
        return begins[gram] == begins[gram + 1];
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
        return isUnknown(gram) ? 0 : (float) (Math.log((1.0 + sentences) / (1.0 + new Reader(gram).next())) + 1);
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
