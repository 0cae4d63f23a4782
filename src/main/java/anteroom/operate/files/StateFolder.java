package anteroom.operate.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the kiosk keeps what it must remember between two starts: the folder that the service manager has made for it, or
 * one of its own beside the clinic's file.
 */
public record StateFolder(Path path) {

    public static StateFolder beside(Path clinicFile) {
        return beside(clinicFile, System::getenv);
    }

    static StateFolder beside(Path clinicFile, UnaryOperator<@Nullable String> environment) {
        String made = environment.apply("STATE_DIRECTORY");
        return new StateFolder(
                made == null || made.isBlank() ? clinicFile.toAbsolutePath().resolveSibling("state") : Path.of(made));
    }

    /**
     * Makes it if it is not there.
     *
     * @return whether it had to be made, and could be
     */
    public boolean make() {
        try {
            if (Files.isDirectory(path)) {
                return false;
            }
            Files.createDirectories(path);
            return true;
        } catch (IOException e) {
            // A disk that cannot be written; nothing of the kiosk needs it.
            return false;
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
