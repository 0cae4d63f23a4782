package anteroom.search;

import java.util.List;

/** Says how much a query means each question, from what was learned. Safe from any thread. */
final class SemanticIndex implements Index {
    private final QuantisedVectors vectors;

    /** Of what was learned, in steps of {@link #step}: half the memory, and the loss is far below what a threshold tells apart. */
    private final short[] weights;

    /** How many weights each example has: one for each question, and one for none of them. */
    private final int answers;

    private final float step;
    private final NGrams grams;
    private final Encoder encoder;
    private final Gloss gloss;

    SemanticIndex(TrainedModel learned, Encoder encoder, Gloss gloss) {
        vectors = learned.vectors();
        step = largest(learned.weights()) / Short.MAX_VALUE;
        answers = learned.weights()[0].length;
        weights = inSteps(learned.weights());
        this.encoder = encoder;
        this.gloss = gloss;
        grams = new NGrams(learned.sentences());
    }

    private static float largest(float[][] weights) {
        float largest = Float.MIN_NORMAL;
        for (float[] row : weights) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        return largest;
    }

    /** Row after row, as a row of its own would take 16 bytes more. */
    private short[] inSteps(float[][] rows) {
        short[] steps = new short[rows.length * answers];
        int at = 0;
        for (float[] row : rows) {
            for (float weight : row) {
                steps[at++] = (short) Math.round(weight / step);
            }
        }
        return steps;
    }

    @Override
    public float[] values(List<String> words) {
        float[] similarity =
                SimilarityKernel.of(vectors.likeness(encoder.vector(gloss.english(words))), grams.likeness(words));
        float[] values = new float[answers];
        int at = 0;
        for (float similar : similarity) {
            float share = step * similar;
            for (int a = 0; a < answers; a++) {
                values[a] += share * weights[at++];
            }
        }
        return values;
    }
}
