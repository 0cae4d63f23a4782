package anteroom.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Meanings of many sentences, a byte a number; the loss is far below what tells two meanings apart. */
public final class QuantisedVectors {
    private static final int LARGEST = Byte.MAX_VALUE;

    /** So many rows are added up in one pass, as {@link #add} has them; a divisor of how many there are. */
    private static final int AT_ONCE = 4;

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

    /**
     * How alike each of the first so many sentences is to a meaning. A byte has few values, so each product is reckoned once
     * and then looked up, and some numbers are added up in one pass: a third of the time.
     */
    public float[] likeness(float[] meaning, int first) {
        float[] likeness = new float[first];
        float[][] products = new float[AT_ONCE][1 << Byte.SIZE];
        for (int i = 0; i < Encoder.SIZE; i += AT_ONCE) {
            for (int j = 0; j < AT_ONCE; j++) {
                multiply(meaning[i + j], products[j]);
            }
            add(products, i, likeness);
        }
        for (int s = 0; s < likeness.length; s++) {
            likeness[s] *= steps[s];
        }
        return likeness;
    }

    /** The products of a factor with every byte, each where the byte without its sign says. */
    private static void multiply(float factor, float[] products) {
        for (int number = 0; number < products.length; number++) {
            products[number] = factor * (byte) number;
        }
    }

    private void add(float[][] products, int row, float[] sum) {
        float[] products0 = products[0];
        float[] products1 = products[1];
        float[] products2 = products[2];
        float[] products3 = products[3];
        byte[] row0 = numbers[row];
        byte[] row1 = numbers[row + 1];
        byte[] row2 = numbers[row + 2];
        byte[] row3 = numbers[row + 3];
        for (int s = 0; s < sum.length; s++) {
            sum[s] = sum[s]
                    + products0[row0[s] & 0xFF]
                    + products1[row1[s] & 0xFF]
                    + products2[row2[s] & 0xFF]
                    + products3[row3[s] & 0xFF];
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
