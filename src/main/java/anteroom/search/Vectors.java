package anteroom.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Meanings of many sentences, a byte a number, as they are stored; the loss is far below what tells two meanings apart.
 */
final class Vectors {
    private static final int STEPS = 127;

    private final int sentences;

    /** Number by number, not sentence by sentence: so one query is compared with all sentences in straight loops. */
    private final float[][] numbers = new float[Encoder.SIZE][];

    private Vectors(int sentences) {
        this.sentences = sentences;
        for (int i = 0; i < Encoder.SIZE; i++) {
            numbers[i] = new float[sentences];
        }
    }

    static Vectors of(List<float[]> meanings) {
        Vectors vectors = new Vectors(meanings.size());
        for (int s = 0; s < meanings.size(); s++) {
            float largest = 0;
            for (float x : meanings.get(s)) {
                largest = Math.max(largest, Math.abs(x));
            }
            for (int i = 0; i < Encoder.SIZE; i++) {
                vectors.numbers[i][s] = Math.round(meanings.get(s)[i] / largest * STEPS) * (largest / STEPS);
            }
        }
        return vectors;
    }

    int size() {
        return sentences;
    }

    float[] get(int sentence) {
        float[] meaning = new float[Encoder.SIZE];
        for (int i = 0; i < Encoder.SIZE; i++) {
            meaning[i] = numbers[i][sentence];
        }
        return meaning;
    }

    /** How alike each sentence is to a meaning: the cosine of the angle between them. */
    float[] likeness(float[] meaning) {
        float[] likeness = new float[sentences];
        for (int i = 0; i < Encoder.SIZE; i++) {
            float factor = meaning[i];
            float[] row = numbers[i];
            for (int s = 0; s < sentences; s++) {
                likeness[s] += factor * row[s];
            }
        }
        return likeness;
    }

    static Vectors read(DataInputStream in, int sentences) throws IOException {
        Vectors vectors = new Vectors(sentences);
        byte[] steps = new byte[Encoder.SIZE];
        for (int s = 0; s < sentences; s++) {
            float step = in.readFloat();
            in.readFully(steps);
            for (int i = 0; i < Encoder.SIZE; i++) {
                vectors.numbers[i][s] = steps[i] * step;
            }
        }
        return vectors;
    }

    void write(DataOutputStream out) throws IOException {
        for (int s = 0; s < sentences; s++) {
            float largest = 0;
            for (float x : get(s)) {
                largest = Math.max(largest, Math.abs(x));
            }
            float step = largest / STEPS;
            out.writeFloat(step);
            for (float x : get(s)) {
                out.writeByte(Math.round(x / step));
            }
        }
    }
}
