package anteroom.search;

/** How much two sentences have to do with each other: by their meaning above all, and a little by their letters. */
public final class SimilarityKernel {
    /** How fast similarity fades as meanings part. */
    private static final float SHARPNESS = 4;

    private static final float LETTERS = 0.2f;

    private SimilarityKernel() {}

    /** Joins likeness of meaning and likeness of letters, sentence by sentence. */
    public static float[] of(float[] meaning, float[] letters) {
        float[] similarity = new float[meaning.length];
        for (int s = 0; s < similarity.length; s++) {
            similarity[s] = (float) Math.exp(SHARPNESS * (meaning[s] - 1)) + LETTERS * letters[s];
        }
        return similarity;
    }
}
