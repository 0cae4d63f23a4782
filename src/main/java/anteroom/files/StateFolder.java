package anteroom.files;

import java.nio.file.Path;

/** Where the kiosk keeps what it must remember between two starts: a folder of its own beside the clinic's file. */
public record StateFolder(Path path) {

    /** The folder that belongs to a clinic's file. */
    public static StateFolder beside(Path clinicFile) {
        return new StateFolder(clinicFile.toAbsolutePath().resolveSibling("state"));
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
