package anteroom.search;

import anteroom.content.PackSource;
import anteroom.content.Sha256;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What the search by meaning was trained to: kernel regression over the ways of asking of one edition.
 *
 * @param fingerprint of the examples and of the encoder; a model with another fingerprint is stale
 * @param sentences the examples, spelling mended
 * @param vectors their embeddings, one row an example
 * @param weights one row an example, one column a question, the last column for out of scope
 */
public record TrainedModel(
        String fingerprint, List<List<String>> sentences, QuantisedVectors vectors, float[][] weights) {
    /** Goes up whenever training the same examples would give another model, or the same in another form. */
    private static final String METHOD = "kernel ridge 8\n";

    /** Where a pack keeps the model of a language. */
    public static String file(String language) {
        return language + "/" + PackSource.MODEL;
    }

    /** The SHA-256 of everything that decides what training gives. */
    public static String fingerprint(Examples examples) throws IOException {
        String all = METHOD + Encoder.version() + "\n" + examples.inWriting();
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads and closes the model that was trained from these examples; empty if the file holds that of others.
     *
     * @throws IOException if it is no model, or a damaged one
     */
    static Optional<TrainedModel> read(InputStream file, Examples from) throws IOException {
        String fingerprint = fingerprint(from);
        try (file) {
            // Without a buffer, which would take more than the head, and that belongs to the checksum.
            DataInputStream head = new DataInputStream(file);
            if (!head.readUTF().equals(fingerprint)) {
                return Optional.empty();
            }
            long checksum = head.readLong();
            CheckedInputStream rest = new CheckedInputStream(file, new CRC32());
            DataInputStream in = new DataInputStream(new BufferedInputStream(rest, 1 << 16));
            if (in.readInt() != from.all().size() || in.readInt() != from.questions() + 1) {
                throw damaged();
            }
            TrainedModel model = read(in, fingerprint, from.all().size(), from.questions() + 1);
            // Most numbers of a damaged file can be reckoned with as well, and nobody knows what they find.
            if (in.read() >= 0 || rest.getChecksum().getValue() != checksum) {
                throw damaged();
            }
            return Optional.of(model);
        }
    }

    private static TrainedModel read(DataInputStream in, String fingerprint, int examples, int answers)
            throws IOException {
        List<List<String>> sentences = new ArrayList<>(examples);
        for (int e = 0; e < examples; e++) {
            sentences.add(List.of(in.readUTF().split(" ")));
        }
        QuantisedVectors vectors = QuantisedVectors.read(in, examples);
        float[][] weights = new float[examples][answers];
        for (float[] row : weights) {
            for (int a = 0; a < answers; a++) {
                row[a] = number(in);
            }
        }
        return new TrainedModel(fingerprint, sentences, vectors, weights);
    }

    /** A number that can be reckoned with: with one NaN no query would find anything. */
    static float number(DataInputStream in) throws IOException {
        float number = in.readFloat();
        if (!Float.isFinite(number)) {
            throw damaged();
        }
        return number;
    }

    private static IOException damaged() {
        return new IOException("the model of the search is damaged");
    }

    /** Writes the form that {@link #read} reads: the fingerprint, a checksum (CRC-32) of what follows, sizes and numbers. */
    public void write(Path file) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked))) {
            writeRest(out);
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(fingerprint);
            out.writeLong(checked.getChecksum().getValue());
            writeRest(out);
        }
    }

    private void writeRest(DataOutputStream out) throws IOException {
        out.writeInt(sentences.size());
        out.writeInt(weights[0].length);
        for (List<String> sentence : sentences) {
            out.writeUTF(String.join(" ", sentence));
        }
        vectors.write(out);
        for (float[] row : weights) {
            for (float weight : row) {
                out.writeFloat(weight);
            }
        }
    }
}
