package anteroom.search;

import anteroom.search.Examples.Example;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns how much each example speaks for each answer, by kernel ridge regression: the votes are such that the
 * examples, asked as queries, answer themselves nearly right. So it is learned, not ruled, that "after" tells
 * "eating before" from "eating after" and that "please" tells nothing.
 */
final class RidgeTrainer {
    /** Goes up whenever the same examples would teach something else. */
    private static final String METHOD = "kernel ridge 4\n";

    /** How far from right the examples may answer themselves, for the sake of what was never seen. */
    private static final float EASE = 0.3f;

    private RidgeTrainer() {}

    /** Names what would be learned: the same name, the same learning. */
    static String name(Examples examples) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LoraAdapter.read().content());
            byte[] text = (METHOD + examples.inWriting()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    /**
     * Whether so much can be learned in so much memory (bytes): the kinship of each example with all before it and its
     * votes must take no more than two thirds.
     */
    static boolean fits(Examples examples, long memory) {
        long size = examples.all().size();
        return Float.BYTES * size * (size / 2 + examples.questions() + 1) <= memory / 3 * 2;
    }

    static TrainedModel learn(Examples examples, Encoder encoder) throws IOException {
        Spelling spelling = examples.spelling(encoder.words());
        List<List<String>> sentences = examples.all().stream()
                .map(example -> spelling.mend(example.words()))
                .toList();
        QuantisedVectors vectors = QuantisedVectors.of(
                sentences.parallelStream().map(encoder::vector).toList());
        float[][] votes = new float[sentences.size()][examples.questions() + 1];
        for (int e = 0; e < votes.length; e++) {
            Example example = examples.all().get(e);
            votes[e][example.answer()] = 1;
        }
        new Cholesky(kinships(sentences, vectors)).solve(votes);
        return new TrainedModel(name(examples), sentences, vectors, votes);
    }

    /** Every example's kinship with itself and with those before it. */
    private static float[][] kinships(List<List<String>> sentences, QuantisedVectors vectors) {
        NGrams grams = new NGrams(sentences);
        float[][] kinships = new float[sentences.size()][];
        IntStream.range(0, kinships.length).parallel().forEach(s -> {
            float[] all = SimilarityKernel.of(vectors.likeness(vectors.get(s)), grams.likeness(sentences.get(s)));
            kinships[s] = Arrays.copyOf(all, s + 1);
            kinships[s][s] += EASE;
        });
        return kinships;
    }
}
