package anteroom.search;

import java.util.List;

/** Says how much a query means each question, from what was learned. Safe from any thread. */
final class MeaningIndex implements Index {
    private final QuantisedVectors vectors;
    private final float[][] weights;
    private final NGrams grams;
    private final Encoder encoder;
    private final Gloss gloss;

    MeaningIndex(TrainedModel learned, Encoder encoder, Gloss gloss) {
        vectors = learned.vectors();
        weights = learned.weights();
        this.encoder = encoder;
        this.gloss = gloss;
        grams = new NGrams(learned.sentences());
    }

    @Override
    public float[] values(List<String> words) {
        float[] similarity =
                SimilarityKernel.of(vectors.likeness(encoder.vector(gloss.english(words))), grams.likeness(words));
        float[] values = new float[weights[0].length];
        for (int s = 0; s < similarity.length; s++) {
            for (int a = 0; a < values.length; a++) {
                values[a] += similarity[s] * weights[s][a];
            }
        }
        return values;
    }
}
