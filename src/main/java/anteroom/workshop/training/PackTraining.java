package anteroom.workshop.training;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.search.Encoder;
import anteroom.search.Examples;
import anteroom.search.TrainedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Trains the search of a pack and keeps the model in the pack. */
public final class PackTraining {
    private PackTraining() {}

    /**
     * Writes a model for each language of the pack that the encoder knows.
     *
     * @param report takes a line about each language
     * @throws IOException if a model cannot be trained or written
     */
    public static void train(Path pack, Consumer<String> report) throws InvalidContentException, IOException {
        for (Edition edition : PackLoader.load(PackSource.folder(pack)).editions()) {
            String file = TrainedModel.file(edition.language());
            if (Encoder.reads(edition.language())) {
                train(Examples.of(edition), pack.resolve(file));
                report.accept(pack.resolve(file) + ": written");
            } else {
                report.accept(file + ": not written; there is no encoder for this language, and words answer");
            }
        }
    }

    static void train(Examples examples, Path file) throws IOException {
        if (!RidgeTrainer.fits(examples, Runtime.getRuntime().maxMemory())) {
            throw new IOException(file + ": " + examples.all().size() + " ways of asking do not fit into the memory of"
                    + " this computer; remove some, or set _JAVA_OPTIONS=-Xmx2g");
        }
        try (Encoder encoder = Encoder.load()) {
            RidgeTrainer.train(examples, encoder).write(file);
        } catch (OrtException e) {
            throw new IOException("the encoder cannot run: " + e.getMessage(), e);
        }
    }
}
