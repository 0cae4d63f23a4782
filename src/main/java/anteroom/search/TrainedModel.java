package anteroom.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned from examples: how each of them reads once its spelling is mended, its meaning, and how much it
 * speaks for each answer.
 *
 * @param of what it was learned from, so that a stale file is known as such
 * @param vectors the meanings, one row an example; see {@link QuantisedVectors}
 * @param votes one row an example, one column an answer, the last column for none of them
 */
record TrainedModel(String of, List<List<String>> sentences, QuantisedVectors vectors, float[][] votes) {

    static TrainedModel read(DataInputStream in) throws IOException {
        String of = in.readUTF();
        int examples = in.readInt();
        int answers = in.readInt();
        List<List<String>> sentences = new ArrayList<>(examples);
        for (int e = 0; e < examples; e++) {
            sentences.add(List.of(in.readUTF().split(" ")));
        }
        QuantisedVectors vectors = QuantisedVectors.read(in, examples);
        float[][] votes = new float[examples][answers];
        for (float[] row : votes) {
            for (int a = 0; a < answers; a++) {
                row[a] = in.readFloat();
            }
        }
        return new TrainedModel(of, sentences, vectors, votes);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(of);
        out.writeInt(sentences.size());
        out.writeInt(votes[0].length);
        for (List<String> sentence : sentences) {
            out.writeUTF(String.join(" ", sentence));
        }
        vectors.write(out);
        for (float[] row : votes) {
            for (float vote : row) {
                out.writeFloat(vote);
            }
        }
    }
}
