package anteroom.search;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.content.UserHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The step of the build that tunes the model and learns the built-in pack; it does nothing when tuning and wording are
 * as they were.
 */
public final class TrainCommand {
    /** What other builds learned, by the name of what it was learned from. */
    private static final Path CACHE = UserHome.path().resolve(Path.of(".cache", "anteroom", "trained"));

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    private TrainCommand() {}

    /** @param args the folder of the compiled program */
    public static void main(String[] args) throws PackRefused, IOException, OrtException {
        Path folder = Path.of(args[0], "anteroom", "search");
        for (Edition edition : PackLoader.load(PackSource.builtIn()).editions()) {
            if (edition.language().equals(Encoder.LANGUAGE)) {
                learn(Examples.of(edition), folder);
            }
        }
    }

    private static void learn(Examples examples, Path folder) throws IOException, OrtException {
        String name = RidgeTrainer.name(examples);
        if (TrainedModelFile.read(examples.language(), name).isPresent()) {
            return;
        }
        tune(folder);
        Path kept = CACHE.resolve(name);
        if (!Files.exists(kept)) {
            Files.createDirectories(CACHE);
            Path unfinished = Files.createTempDirectory(CACHE, "unfinished");
            try (Encoder encoder = Encoder.load()) {
                TrainedModelFile.write(unfinished, examples.language(), RidgeTrainer.learn(examples, encoder));
            }
            Files.move(
                    unfinished.resolve(TrainedModelFile.fileName(examples.language())),
                    kept,
                    StandardCopyOption.REPLACE_EXISTING);
            Files.delete(unfinished);
        }
        Files.copy(
                kept,
                folder.resolve(TrainedModelFile.fileName(examples.language())),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void tune(Path folder) throws IOException {
        byte[] model = Encoder.resource(MODEL);
        LoraAdapter.read().addTo(model);
        Files.createDirectories(folder);
        Files.write(folder.resolve(Encoder.TUNED), model);
    }
}
