package anteroom.kiosk.staff;

import anteroom.content.json.Fields;
import anteroom.content.json.JsonText;
import anteroom.content.json.Problem;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The file that holds what is kept of the PIN, and how often it was missed since it was last known. */
final class PinFile {
    private static final int LARGEST = 4096;
    private static final int MOST_ROUNDS = 10_000_000;

    /**
     * What the file says.
     *
     * @param spoilt whether there is a file that says nothing sound: then nobody comes in, since whoever could spoil the
     *     file must not be able to set a PIN by it
     */
    record Kept(Optional<PinHash> pin, int misses, boolean spoilt) {}

    private final Path path;

    PinFile(Path path) {
        this.path = path;
    }

    Kept read() {
        List<Problem> problems = new ArrayList<>();
        try {
            Optional<byte[]> bytes = AtomicFile.read(path, LARGEST);
            if (bytes.isEmpty()) {
                return new Kept(Optional.empty(), 0, false);
            }
            Optional<Kept> kept =
                    Fields.read("pin.json", bytes.get(), problems::add).map(PinFile::kept);
            if (problems.isEmpty() && kept.isPresent()) {
                return kept.get();
            }
        } catch (IOException | RuntimeException | Error e) {
            System.getLogger("anteroom.staff").log(Level.WARNING, "the PIN cannot be read: {0}", e.getClass());
        }
        return new Kept(Optional.empty(), 0, true);
    }

    /** Keeps the PIN; says whether that worked. */
    boolean write(PinHash pin, int misses) {
        try {
            writeOrThrow(pin, misses);
            return true;
        } catch (IOException e) {
            System.getLogger("anteroom.staff").log(Level.WARNING, "the PIN cannot be kept: {0}", e.getClass());
            return false;
        }
    }

    void writeOrThrow(PinHash pin, int misses) throws IOException {
        Base64.Encoder base64 = Base64.getEncoder();
        String text = JsonText.line(json -> {
            json.writeNumberProperty("rounds", pin.rounds());
            json.writeStringProperty("salt", base64.encodeToString(pin.salt()));
            json.writeStringProperty("hash", base64.encodeToString(pin.hash()));
            json.writeNumberProperty("misses", misses);
        });
        AtomicFile.write(path, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Kept kept(Fields in) {
        int rounds = in.wholeNumber("rounds").orElse(0);
        byte[] salt = Base64.getDecoder().decode(in.text("salt"));
        byte[] hash = Base64.getDecoder().decode(in.text("hash"));
        int misses = in.wholeNumber("misses").orElse(-1);
        in.nothingElse();
        if (rounds < 1 || rounds > MOST_ROUNDS || salt.length == 0 || hash.length == 0 || misses < 0) {
            throw new IllegalArgumentException("not what was written");
        }
        return new Kept(Optional.of(new PinHash(rounds, salt, hash)), misses, false);
    }
}
