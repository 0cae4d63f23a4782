package anteroom.workshop.training;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import anteroom.content.CompiledPack;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.UserHome;
import anteroom.search.Encoder;
import anteroom.search.Examples;
import anteroom.search.TrainedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The build's training step: adds the adapter to the encoder, parts its models from their numbers, compiles the built-in
 * pack, and trains it. What was trained is kept in a cache by the hash of what it is made from, so that only a change of it costs minutes.
 */
public final class TrainBuiltIn {
    private static final String BASE_MODEL = "/bge-small-en-v1.5-q.onnx";

    /** In bytes; what is smaller stays in the model's own file. */
    private static final String LEAST_NUMBERS = "1024";

    /** Trained models, by the hash of what they were trained from. */
    private static final Path CACHE = UserHome.path().resolve(Path.of(".cache", "anteroom", "trained"));

    private TrainBuiltIn() {}

    /** @param args the folder of the compiled classes, the adapter's file */
    public static void main(String[] args) throws InvalidContentException, IOException, OrtException {
        Path classes = Path.of(args[0]);
        LoraAdapter adapter = new LoraAdapter(Files.readAllBytes(Path.of(args[1])));
        tune(classes.resolve(Encoder.FOLDER), adapter);
        Pack pack = PackLoader.load(PackSource.builtIn());
        Files.write(classes.resolve("anteroom/pack/compiled"), CompiledPack.of(pack, ""));
        for (Edition edition : pack.editions()) {
            if (Encoder.reads(edition.language())) {
                train(Examples.of(edition), classes.resolve("anteroom/pack"));
            }
        }
    }

    private static void tune(Path folder, LoraAdapter adapter) throws IOException, OrtException {
        Path version = folder.resolve(Encoder.VERSION);
        if (Files.exists(folder.resolve(Encoder.TUNED + Encoder.NUMBERS))
                && Files.exists(version)
                && Files.readString(version).equals(adapter.hash())) {
            return;
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(Encoder.TOKENIZER), Encoder.resource("/" + Encoder.TOKENIZER));
        part(Encoder.resource("/" + Encoder.GENERAL), folder.resolve(Encoder.GENERAL));
        byte[] model = Encoder.resource(BASE_MODEL);
        adapter.addTo(model);
        part(model, folder.resolve(Encoder.TUNED));
        Files.writeString(version, adapter.hash());
    }

    /** Writes a model, optimised, and its numbers to a file beside it, from which they can be mapped. */
    private static void part(byte[] model, Path file) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Everything that does not depend on the processor.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
            options.setOptimizedModelFilePath(file.toString());
            options.addConfigEntry(
                    "session.optimized_model_external_initializers_file_name", file.getFileName() + Encoder.NUMBERS);
            options.addConfigEntry("session.optimized_model_external_initializers_min_size_in_bytes", LEAST_NUMBERS);
            OrtEnvironment.getEnvironment().createSession(model, options).close();
        }
    }

    private static void train(Examples examples, Path pack) throws IOException {
        Path file = pack.resolve(TrainedModel.file(examples.language()));
        String fingerprint = TrainedModel.fingerprint(examples);
        Path kept = CACHE.resolve(fingerprint + ".model");
        if (!Files.exists(kept)) {
            Files.createDirectories(CACHE);
            Path unfinished = Files.createTempFile(CACHE, "", ".unfinished");
            PackTraining.train(examples, unfinished);
            Files.move(unfinished, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file) || Files.mismatch(kept, file) >= 0) {
            Files.createDirectories(file.getParent());
            Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
