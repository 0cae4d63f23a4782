package anteroom.kiosk;

import anteroom.content.FileStamp;
import anteroom.content.PackFolder;
import anteroom.content.Sha256;
import anteroom.content.json.Limits;
import anteroom.operate.files.AtomicFile;
import anteroom.operate.files.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A hash of everything that the first screen of a start depends on: the program, the clinic's file, pack, pictures and
 * sign-offs, and what is kept of them. Packs and pictures count by size and time, so nothing large is read.
 */
final class StartupHash {
    private final StringBuilder seen = new StringBuilder();

    private StartupHash() {}

    /** The hash as it is now; empty where it cannot be told, as for a program that is no single file. */
    static Optional<String> now(Path clinicFile, StateFolder state) {
        try {
            Path program = Path.of(StartupHash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(program) ? of(program, clinicFile, state) : Optional.empty();
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    static Optional<String> of(Path program, Path clinicFile, StateFolder state) {
        Path folder = clinicFile.toAbsolutePath().getParent();
        StartupHash stamp = new StartupHash();
        try {
            stamp.file(program);
            stamp.text(clinicFile);
            stamp.text(state.file(ContentService.CLINIC_KEPT));
            stamp.file(state.file(ContentService.PACK_KEPT));
            stamp.file(state.file("pack.newest-version"));
            stamp.files(folder, "{pack.key,signoff-*.json}");
            stamp.files(folder.resolve("art"), "*");
            if (Files.isDirectory(folder.resolve("pack"))) {
                stamp.seen.append(PackFolder.look(folder.resolve("pack")).files());
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
        return Optional.of(Sha256.hex(stamp.seen.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void file(Path file) {
        seen.append(file).append(' ').append(FileStamp.of(file)).append('\n');
    }

    /** A small file that each start writes anew counts by what is in it. */
    private void text(Path file) throws IOException {
        Optional<byte[]> bytes = AtomicFile.read(file, Limits.CLINIC_FILE);
        seen.append(file).append(' ').append(bytes.map(Sha256::hex)).append('\n');
    }

    private void files(Path folder, String pattern) throws IOException {
        if (Files.isDirectory(folder)) {
            Set<Path> files = new TreeSet<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
                found.forEach(files::add);
            }
            files.forEach(this::file);
        }
    }
}
