package anteroom.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a sentence into a vector such that sentences of like meaning have like vectors: all-MiniLM-L6-v2, quantised,
 * on one core. Safe from any thread.
 */
final class Encoder implements AutoCloseable {
    static final String LANGUAGE = "en";
    static final int SIZE = 384;
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int MOST_PIECES = 64;

    private final WordPieces pieces;
    private final OrtSession session;

    private Encoder(WordPieces pieces, OrtSession session) {
        this.pieces = pieces;
        this.session = session;
    }

    static Encoder load() throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(resource(MODEL), options);
            UnpackedLibraries.delete();
            try (InputStream tokenizer = Encoder.class.getResourceAsStream(TOKENIZER)) {
                return new Encoder(WordPieces.read(tokenizer), session);
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Encoder.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return file.readAllBytes();
        }
    }

    /** The words that the model knows whole. */
    Set<String> words() {
        return pieces.words();
    }

    /** The mean over the pieces, of length 1, so that a product of two vectors tells how alike they are. */
    float[] vector(List<String> words) throws OrtException {
        long[] numbers = pieces.numbers(words, MOST_PIECES);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, numbers.length};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[numbers.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    private static float[] mean(float[][] states) {
        float[] mean = new float[SIZE];
        for (float[] state : states) {
            for (int i = 0; i < SIZE; i++) {
                mean[i] += state[i];
            }
        }
        double squares = 0;
        for (float x : mean) {
            squares += x * x;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < SIZE; i++) {
            mean[i] /= length;
        }
        return mean;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
