package anteroom.search;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what was learned when the program was built, so that no kiosk has to learn it at each start. */
final class TrainedModelFile {
    private TrainedModelFile() {}

    /** What was learned from exactly these examples, if it was kept. */
    static Optional<TrainedModel> read(String language, String name) throws IOException {
        try (InputStream file = TrainedModelFile.class.getResourceAsStream("/anteroom/search/" + fileName(language))) {
            return file == null ? Optional.empty() : read(file, name);
        }
    }

    static Optional<TrainedModel> read(InputStream file, String name) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
            in.mark(1 << 10);
            if (!in.readUTF().equals(name)) {
                return Optional.empty();
            }
            in.reset();
            return Optional.of(TrainedModel.read(in));
        }
    }

    static void write(Path folder, String language, TrainedModel learned) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName(language));
        try (DataOutputStream out =
                new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            learned.write(out);
        }
    }

    static String fileName(String language) {
        return "learned-" + language;
    }
}
