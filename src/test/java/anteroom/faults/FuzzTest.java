package anteroom.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.counts.Counts;
import anteroom.counts.What;
import anteroom.live.ClinicFile;
import anteroom.live.PackKeys;
import anteroom.live.PackShelf;
import anteroom.staff.PinGuard;
import anteroom.testkit.SmallPack;
import anteroom.watch.CrashMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils every file that the kiosk reads in every way, ten thousand times in all. Whatever is in a file, reading it ends
 * with something to show; nothing is thrown but what the reader is told to expect.
 */
@DisplayName("cases 12 and 18: files with anything in them")
class FuzzTest {
    private static final int PACKS = 4000;
    private static final int SMALL_FILES = 1500;
    private static final long SEED = Long.getLong("fuzz.seed", new Random().nextLong());

    /** Held, as the logging system itself forgets a logger that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("anteroom");

    private static final String[] SPLINTERS = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "1e999",
        "-0",
        "\\u0000",
        "\\ud800",
        "\u202E",
        "\0",
        "../../",
        "{clinic.phone}",
        "{clinic.",
        "\uFEFF",
        "[".repeat(5000),
        "9".repeat(400),
        "🙂",
        "#crc32,",
        "2026-"
    };

    private final Random random = new Random(SEED);
    private Path folder;

    @BeforeAll
    static void quiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LOGGER.setLevel(null);
    }

    @BeforeEach
    void place(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void packs() throws IOException {
        SmallPack sound = SmallPack.sound();
        List<String> files = new ArrayList<>(sound.files().orElseThrow());
        int refused = 0;
        for (int i = 0; i < PACKS; i++) {
            String file = files.get(random.nextInt(files.size()));
            byte[] spoilt = spoil(sound.read(file));
            refused += refuses(sound.with(file, spoilt), file, spoilt) ? 1 : 0;
        }
        int all = refused;
        assertTrue(refused > PACKS / 2, () -> "only " + all + " of " + PACKS + " were noticed");
    }

    private boolean refuses(PackSource pack, String file, byte[] spoilt) {
        try {
            PackLoader.load(pack);
            return false;
        } catch (PackRefused e) {
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return fail(what(file, spoilt), e);
        }
    }

    @Test
    void theClinicsFile() throws IOException {
        byte[] sound = Files.readAllBytes(Path.of("src/site/resources/clinic.example.json"));
        each("clinic.json", sound, file -> new ClinicFile(file, folder.resolve("last-good")).clinic());
    }

    @Test
    void counts() throws IOException {
        Path good = folder.resolve("good");
        Counts counts = Counts.in(good, () -> LocalDateTime.of(2026, 11, 21, 14, 0), Runnable::run);
        counts.add(What.CARD, "no-driving");
        counts.add(What.RESET, "start-over");
        counts.save();
        each("counts-2026-11.csv", Files.readAllBytes(good.resolve("counts-2026-11.csv")), file -> {
            Counts read = Counts.in(folder, () -> LocalDateTime.of(2026, 11, 21, 14, 0), Runnable::run);
            read.add(What.CARD, "no-driving");
            read.thisMonth();
        });
    }

    @Test
    void thePin() {
        String sound = """
                { "rounds": 1, "salt": "AAAAAAAAAAAAAAAAAAAAAA==", "hash": "AAAAAAAAAAAAAAAAAAAAAA==", "misses": 3 }
                """;
        each(
                "pin.json",
                sound.getBytes(StandardCharsets.US_ASCII),
                file -> new PinGuard(file, () -> 0, Runnable::run, Runnable::run).tick());
    }

    @Test
    void marksOfCrashes() {
        each("crashes", "2".getBytes(StandardCharsets.US_ASCII), file -> new CrashMarks(file).start());
    }

    @Test
    void theLastGoodPack() throws IOException {
        SmallPack.sound().writeTo(folder.resolve("pack"));
        Path zip = folder.resolve("sound.zip");
        PackShelf shelf = new PackShelf(folder.resolve("pack"), zip);
        shelf.look();
        shelf.look();
        byte[] sound = Files.readAllBytes(zip);
        // Whatever is not sound leads to the built-in pack, which takes its time to read.
        for (int i = 0; i < 150; i++) {
            byte[] spoilt = spoil(sound);
            tryOne("pack.zip", spoilt, file -> new PackShelf(folder.resolve("none"), file).shown());
        }
    }

    @Test
    void theClinicsKeyAndItsSeal() throws IOException {
        Path pack = SmallPack.sound().writeTo(folder.resolve("pack"));
        PackKeys.make(folder.resolve("secret.key"));
        PackKeys.seal(pack, folder.resolve("secret.key"));
        PackShelf shelf = new PackShelf(pack, folder.resolve("kept.zip"));
        for (String name : List.of(PackKeys.PUBLIC, "pack/seal.txt")) {
            byte[] sound = Files.readAllBytes(folder.resolve(name));
            for (int i = 0; i < 150; i++) {
                tryOne(name, spoil(sound), file -> {
                    shelf.look();
                    shelf.look();
                });
            }
            Files.write(folder.resolve(name), sound);
        }
    }

    private void each(String name, byte[] sound, Consumer<Path> read) {
        for (int i = 0; i < SMALL_FILES; i++) {
            tryOne(name, spoil(sound), read);
        }
    }

    private void tryOne(String name, byte[] spoilt, Consumer<Path> read) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, spoilt);
            read.accept(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            fail(what(name, spoilt), e);
        }
    }

    private static String what(String name, byte[] spoilt) {
        return "fuzz.seed=" + SEED + ", " + name + ":\n" + new String(spoilt, StandardCharsets.ISO_8859_1);
    }

    /** Cut off, a bit turned, a stretch taken out or doubled, a splinter put in; one to four of them. */
    private byte[] spoil(byte[] sound) {
        byte[] spoilt = sound;
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoilt = spoilOnce(spoilt);
        }
        return spoilt;
    }

    private byte[] spoilOnce(byte[] bytes) {
        if (bytes.length == 0) {
            return SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.UTF_8);
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> {
                out.write(bytes[from] ^ 1 << random.nextInt(8));
                out.write(bytes, from + 1, bytes.length - from - 1);
            }
            case 2 -> out.write(bytes, to, bytes.length - to);
            case 3 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, bytes.length - from);
            }
            default -> {
                out.writeBytes(SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.UTF_8));
                out.write(bytes, from, bytes.length - from);
            }
        }
        return out.toByteArray();
    }
}
