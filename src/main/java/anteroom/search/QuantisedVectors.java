package anteroom.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Meanings of many sentences, a byte a number; the loss is far below what tells two meanings apart. */
public final class QuantisedVectors {
    private static final int LARGEST = Byte.MAX_VALUE;

    /** What the numbers of a sentence are to be multiplied by. */
    private final float[] steps;

    /** Number by number, not sentence by sentence: so one query is compared with all sentences in straight loops. */
    private final byte[][] numbers;

    private QuantisedVectors(int sentences) {
        steps = new float[sentences];
        numbers = new byte[Encoder.SIZE][sentences];
    }

    public static QuantisedVectors of(List<float[]> meanings) {
        QuantisedVectors vectors = new QuantisedVectors(meanings.size());
        for (int s = 0; s < meanings.size(); s++) {
            float largest = 0;
            for (float x : meanings.get(s)) {
                largest = Math.max(largest, Math.abs(x));
            }
            vectors.steps[s] = largest / LARGEST;
            for (int i = 0; i < Encoder.SIZE; i++) {
                vectors.numbers[i][s] = (byte) Math.round(meanings.get(s)[i] / vectors.steps[s]);
            }
        }
        return vectors;
    }

    public float[] get(int sentence) {
        float[] meaning = new float[Encoder.SIZE];
        for (int i = 0; i < Encoder.SIZE; i++) {
            meaning[i] = numbers[i][sentence] * steps[sentence];
        }
        return meaning;
    }

    /** How alike each sentence is to a meaning: the cosine of the angle between them. */
    public float[] likeness(float[] meaning) {
        return likeness(meaning, steps.length);
    }

    /** How alike each of the first so many sentences is to a meaning. */
    public float[] likeness(float[] meaning, int first) {
        float[] likeness = new float[first];
        for (int i = 0; i < Encoder.SIZE; i++) {
            add(meaning[i], numbers[i], likeness);
        }
        for (int s = 0; s < likeness.length; s++) {
            likeness[s] *= steps[s];
        }
        return likeness;
    }

    private static void add(float factor, byte[] row, float[] sum) {
        for (int s = 0; s < sum.length; s++) {
            sum[s] += factor * row[s];
        }
    }

    static QuantisedVectors read(DataInputStream in, int sentences) throws IOException {
        QuantisedVectors vectors = new QuantisedVectors(sentences);
        for (int s = 0; s < sentences; s++) {
            vectors.steps[s] = TrainedModel.number(in);
        }
        for (byte[] row : vectors.numbers) {
            in.readFully(row);
        }
        return vectors;
    }

    void write(DataOutputStream out) throws IOException {
        for (float step : steps) {
            out.writeFloat(step);
        }
        for (byte[] row : numbers) {
            out.write(row);
        }
    }
}
