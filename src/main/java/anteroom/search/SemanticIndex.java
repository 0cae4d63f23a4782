package anteroom.search;

import java.util.Arrays;
import java.util.List;

/** Says how much a query means each question, from what was learned. Safe from any thread. */
final class SemanticIndex implements Index {
    private final QuantisedVectors vectors;

    /** Of what was learned, in steps of {@link #step}: half the memory, and the loss is far below what a threshold tells apart. */
    private final short[][] weights;

    private final float step;
    private final NGrams grams;
    private final Encoder encoder;
    private final Gloss gloss;

    SemanticIndex(TrainedModel learned, Encoder encoder, Gloss gloss) {
        vectors = learned.vectors();
        step = largest(learned.weights()) / Short.MAX_VALUE;
        weights = Arrays.stream(learned.weights()).map(this::inSteps).toArray(short[][]::new);
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

    private short[] inSteps(float[] row) {
        short[] steps = new short[row.length];
        for (int a = 0; a < row.length; a++) {
            steps[a] = (short) Math.round(row[a] / step);
        }
        return steps;
    }

    @Override
    public float[] values(List<String> words) {
        float[] similarity =
                SimilarityKernel.of(vectors.likeness(encoder.vector(gloss.english(words))), grams.likeness(words));
        float[] values = new float[weights[0].length];
        for (int s = 0; s < similarity.length; s++) {
            for (int a = 0; a < values.length; a++) {
                values[a] += step * similarity[s] * weights[s][a];
            }
        }
        return values;
    }
}
