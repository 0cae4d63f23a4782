package anteroom.search;

import anteroom.search.Examples.Example;
import java.util.List;

/**
 * Compares a query with every example by its letters alone. Needs no model and nothing learned, so it is there from
 * the first moment.
 */
final class LexicalIndex implements Index {
    /** The nearest example of a question counts most, the next ones less and less: one alone may be chance. */
    private static final float[] SHARES = {0.32f, 0.23f, 0.16f, 0.11f, 0.08f, 0.06f, 0.04f};

    /** How fast a question fades that is behind the best one; all share some letters with every query. */
    private static final float FADING = 12;

    private final int[] answers;

    private final int[] examples;

    private final int columns;
    private final NGrams grams;

    LexicalIndex(Examples known, SpellingCorrector spelling) {
        answers = known.all().stream().mapToInt(Example::answer).toArray();
        columns = known.questions() + 1;
        examples = new int[columns];
        for (int answer : answers) {
            examples[answer]++;
        }
        grams = new NGrams(known.all().stream()
                .map(example -> spelling.inFull(example.words()))
                .toList());
    }

    @Override
    public float[] values(List<String> words) {
        float[] likeness = grams.likeness(words);
        float[][] nearest = new float[columns][SHARES.length];
        for (int e = 0; e < likeness.length; e++) {
            if (likeness[e] > 0) {
                insert(nearest[answers[e]], likeness[e]);
            }
        }
        float[] values = new float[columns];
        float best = 0;
        for (int a = 0; a < columns; a++) {
            float shares = 0;
            for (int i = 0; i < Math.min(SHARES.length, examples[a]); i++) {
                values[a] += SHARES[i] * nearest[a][i];
                shares += SHARES[i];
            }
            values[a] /= Math.max(shares, SHARES[0]);
            best = Math.max(best, values[a]);
        }
        for (int a = 0; a < columns; a++) {
            values[a] *= (float) Math.exp(FADING * (values[a] - best));
        }
        return values;
    }

    /** Puts a likeness at its place among the largest. */
    private static void insert(float[] largest, float likeness) {
        int at = largest.length;
        while (at > 0 && largest[at - 1] < likeness) {
            at--;
        }
        if (at < largest.length) {
            System.arraycopy(largest, at, largest, at + 1, largest.length - at - 1);
            largest[at] = likeness;
        }
    }
}
