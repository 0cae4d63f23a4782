package anteroom.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a sentence into a vector such that sentences of like meaning have like vectors. Two models do, both quantised:
 * all-MiniLM-L6-v2 as it is, and bge-small-en-v1.5 tuned to how patients talk; what one of them misunderstands the other
 * mostly does not. Their vectors are laid end to end. On one core; safe from any thread.
 */
public final class Encoder implements AutoCloseable {
    static final String LANGUAGE = "en";

    /** The folder of resources in which the build puts what it tunes. */
    public static final String FOLDER = "anteroom/search";

    public static final String TUNED = "bge-small-en-v1.5-tuned.onnx";

    public static final String GENERAL = "all-minilm-l6-v2-q.onnx";

    /** What a model's file of numbers is named more than the model. */
    public static final String NUMBERS = ".data";

    /** A file beside the tuned model: the hash of the adapter that it was tuned with. */
    public static final String VERSION = "encoder-version";

    private static final List<String> MODELS = List.of(GENERAL, TUNED);
    private static final int SIZE_OF_ONE = 384;
    static final int SIZE = MODELS.size() * SIZE_OF_ONE;

    /** Both models know the same pieces of words. */
    public static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    private static final int MOST_PIECES = 64;

    private final WordPieceTokenizer pieces;
    private final List<OrtSession> models;

    private Encoder(WordPieceTokenizer pieces, List<OrtSession> models) {
        this.pieces = pieces;
        this.models = models;
    }

    public static Encoder load() throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.addConfigEntry(
                    "session.model_external_initializers_file_folder_path",
                    numbers().toString());
            keepEnvironment();
            Encoder encoder = new Encoder(
                    WordPieceTokenizer.read(new ByteArrayInputStream(resource(TOKENIZER))), new ArrayList<>());
            try {
                for (String model : MODELS) {
                    encoder.models.add(OrtEnvironment.getEnvironment().createSession(resource(model), options));
                }
            } catch (IOException | OrtException | RuntimeException | Error e) {
                encoder.close();
                throw e;
            }
            UnpackedLibraries.delete();
            return encoder;
        }
    }

    /** The folder of the models' numbers, which are mapped and not read: of most words' meanings nothing is ever in memory. */
    private static Path numbers() throws IOException {
        try {
            Path program = Path.of(Encoder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(program)
                    ? program.resolve(FOLDER)
                    : program.toAbsolutePath().getParent();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Takes the library's environment once more than the library knows of. It counts who has it, and gives it back by a
     * shutdown hook while other threads may still load or run a model: without this the process would crash then.
     */
    private static void keepEnvironment() throws OrtException {
        OrtEnvironment.getEnvironment();
        try {
            Field library = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            library.setAccessible(true);
            Method take = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            take.setAccessible(true);
            take.invoke(
                    null, library.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "until the end");
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.getLogger("anteroom.search")
                    .log(System.Logger.Level.WARNING, "a stop may end with a crash: {0}", e.toString());
        }
    }

    /** Whether it reads a language, be it through a {@link Gloss}. */
    public static boolean reads(String language) {
        return language.equals(LANGUAGE)
                || !LanguageFile.read("gloss", language).isEmpty();
    }

    /** Which encoder this is; a model that was trained with another one is stale. */
    static String version() throws IOException {
        return new String(resource(VERSION), StandardCharsets.UTF_8);
    }

    /** Read into one array of the right size: a growing one would take three times the memory of a large model. */
    public static byte[] resource(String name) throws IOException {
        URL file = Encoder.class.getResource(name);
        if (file == null) {
            throw new IOException(name + " is missing");
        }
        URLConnection connection = file.openConnection();
        byte[] content = new byte[connection.getContentLength()];
        try (InputStream in = connection.getInputStream()) {
            in.readNBytes(content, 0, content.length);
        }
        return content;
    }

    /** The words that the models know whole. */
    public Set<String> words() {
        return pieces.words();
    }

    /** Of length 1, so that a product of two vectors tells how alike they are. */
    public float[] vector(List<String> words) {
        long[] numbers = pieces.numbers(words, MOST_PIECES);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, numbers.length};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[numbers.length]), shape)) {
            Map<String, OnnxTensor> sentence =
                    Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types);
            float[] vector = new float[SIZE];
            for (int m = 0; m < models.size(); m++) {
                try (OrtSession.Result result = models.get(m).run(sentence)) {
                    addMean(((float[][][]) result.get(0).getValue())[0], vector, m * SIZE_OF_ONE);
                }
            }
            return vector;
        } catch (OrtException broken) {
            throw new ModelException(broken);
        }
    }

    /** Puts the mean of a model's states where its part of the vector begins, such that each model counts the same. */
    private static void addMean(float[][] states, float[] vector, int from) {
        double squares = 0;
        for (int i = from; i < from + SIZE_OF_ONE; i++) {
            for (float[] state : states) {
                vector[i] += state[i - from];
            }
            squares += vector[i] * vector[i];
        }
        float length = (float) Math.sqrt(squares * MODELS.size());
        for (int i = from; i < from + SIZE_OF_ONE; i++) {
            vector[i] /= length;
        }
    }

    @Override
    public void close() throws OrtException {
        for (OrtSession model : models) {
            model.close();
        }
    }
}
