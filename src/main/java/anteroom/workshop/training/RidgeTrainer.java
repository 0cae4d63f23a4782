package anteroom.workshop.training;

import anteroom.search.Encoder;
import anteroom.search.Examples;
import anteroom.search.Gloss;
import anteroom.search.NGrams;
import anteroom.search.QuantisedVectors;
import anteroom.search.SimilarityKernel;
import anteroom.search.SpellingCorrector;
import anteroom.search.TrainedModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kernel ridge regression from examples to questions: the weights are such that each example, asked as a query, answers
 * itself nearly right. So it is learned and not written as a rule that "after" tells "eating before" from "eating after",
 * and that "please" tells nothing.
 */
final class RidgeTrainer {
    /** The regularisation: how far from right the examples may answer themselves, for the sake of unseen queries. */
    private static final float RIDGE = 0.3f;

    private RidgeTrainer() {}

    /**
     * Whether training fits into memory: the kernel matrix (its lower half) and the weights may take two thirds of it.
     *
     * @param memory in bytes
     */
    static boolean fits(Examples examples, long memory) {
        long size = examples.all().size();
        return Float.BYTES * size * (size / 2 + examples.questions() + 1) <= memory / 3 * 2;
    }

    static TrainedModel train(Examples examples, Encoder encoder) throws IOException {
        Gloss gloss = Gloss.of(examples.language());
        SpellingCorrector spelling = examples.spelling(encoder.words(), gloss);
        List<List<String>> sentences = examples.all().stream()
                .map(example -> example.foreign() ? example.words() : spelling.mend(example.words()))
                .toList();
        QuantisedVectors vectors = QuantisedVectors.of(IntStream.range(0, sentences.size())
                .parallel()
                .mapToObj(e -> encoder.vector(
                        examples.all().get(e).foreign() ? sentences.get(e) : gloss.english(sentences.get(e))))
                .toList());
        float[][] weights = new float[sentences.size()][examples.questions() + 1];
        for (int e = 0; e < weights.length; e++) {
            weights[e][examples.all().get(e).answer()] = 1;
        }
        new Cholesky(kernel(sentences, vectors)).solve(weights);
        return new TrainedModel(TrainedModel.fingerprint(examples), sentences, vectors, weights);
    }

    /** The lower half of the kernel matrix, with the ridge on its diagonal. */
    private static float[][] kernel(List<List<String>> sentences, QuantisedVectors vectors) {
        NGrams grams = new NGrams(sentences);
        float[][] kernel = new float[sentences.size()][];
        IntStream.range(0, kernel.length).parallel().forEach(s -> {
            kernel[s] = SimilarityKernel.of(vectors.likeness(vectors.get(s), s + 1), grams.likeness(sentences.get(s)));
            kernel[s][s] += RIDGE;
        });
        return kernel;
    }
}
