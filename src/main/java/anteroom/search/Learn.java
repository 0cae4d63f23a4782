package anteroom.search;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The step of the build that tunes the model and learns the built-in pack; it does nothing when tuning and wording are
 * as they were.
 */
public final class Learn {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    private Learn() {}

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
        if (LearnedFile.read(examples.language(), Teacher.name(examples)).isEmpty()) {
            tune(folder);
            try (Encoder encoder = Encoder.load()) {
                LearnedFile.write(folder, examples.language(), Teacher.learn(examples, encoder));
            }
        }
    }

    private static void tune(Path folder) throws IOException {
        byte[] model = Encoder.resource(MODEL);
        Tuning.read().addTo(model);
        Files.createDirectories(folder);
        Files.write(folder.resolve(Encoder.TUNED), model);
    }
}
