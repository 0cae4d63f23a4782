package anteroom.kiosk.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import anteroom.content.Edition;
import anteroom.content.PackSource;
import anteroom.content.PictureFiles;
import anteroom.content.SignOffs;
import anteroom.content.SignedWording;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.Started;
import anteroom.kiosk.staff.PinGuard;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.voice.WavPlayer;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.operate.live.PackKeys;
import anteroom.operate.live.PictureBlocklist;
import anteroom.operate.watch.CrashHistory;
import anteroom.operate.watch.LastRun;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult.Outcome;
import anteroom.search.SharedEncoder;
import anteroom.search.TrainedModel;
import anteroom.testkit.Background;
import anteroom.testkit.Bundled;
import anteroom.testkit.SmallPack;
import anteroom.testkit.Toolkit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils every file that the kiosk reads. Whatever is in a file, a start ends with something to show, and nothing is thrown.
 * Each build spoils each file a few times; {@code -Dfuzz.each=2000} does it thoroughly, and {@code -Dfuzz.seed} otherwise.
 */
@DisplayName("cases 12 and 18: files with anything in them")
@ExtendWith(Toolkit.class)
class FuzzTest {
    private static final int EACH = Integer.getInteger("fuzz.each", 3);
    private static final long SEED = Long.getLong("fuzz.seed", 20261128);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 14, 0);

    /** Held, as the logging system itself forgets a logger that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("anteroom");

    private final Background background = new Background();
    private final Spoiler spoiler = new Spoiler(SEED);
    private Path folder;
    private Path state;

    @BeforeAll
    static void quiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LOGGER.setLevel(null);
    }

    /** A clinic that has set everything, and whose kiosk has run for a while. */
    @BeforeEach
    void setUp(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("clinic");
        state = folder.resolve("state");
        SmallPack.sound().writeTo(folder.resolve("pack"));
        Files.copy(Path.of("src/site/resources/clinic.example.json"), folder.resolve("clinic.json"));
        LoadedContent shown = Started.from(folder.resolve("clinic.json"), state);
        SignedWording wording = new SignedWording(
                shown.pack().editions().get(0), shown.clinic(), new PictureFiles(shown.own(), shown.files()));
        SignOffs.in(folder).sign(wording, "Medical director", LocalDate.of(2025, 3, 31));
        Files.writeString(state.resolve("pin.json"), """
                { "rounds": 1, "salt": "AAAAAAAAAAAAAAAAAAAAAA==", "hash": "AAAAAAAAAAAAAAAAAAAAAA==", "misses": 3 }
                """);
        Files.writeString(state.resolve("crashes"), "2");
        Files.writeString(state.resolve("last-run"), "running 0b0e7a62");
        Files.writeString(state.resolve("pictures-refused"), "0123456789abcdef".repeat(4) + " no-driving\n");
        Files.writeString(folder.resolve("group.json"), "{ \"values\": { \"callLobby\": \"555-0100\" } }");
        Counts counts = counts();
        counts.add(CountKind.CARD, "no-driving");
        counts.add(CountKind.RESET, "start-over");
        counts.save();
        background.await();
    }

    private Counts counts() {
        return Counts.in(state.resolve("counts"), () -> NOW, background);
    }

    /** What a start reads, and what it must have to show. */
    private void start() throws IOException {
        LoadedContent content = Started.from(folder.resolve("clinic.json"), state);
        Edition edition = content.pack().editions().get(0);
        content.draft(edition);
        assertFalse(edition.topics().isEmpty());
        assertFalse(edition.help().isEmpty());
        assertTrue(content.clinic().value("emergencyNumber").isPresent());
        new PinGuard(state.resolve("pin.json"), () -> 0, background, background).tick();
        CrashHistory.in(state.resolve("crashes")).start();
        LastRun.in(state.resolve("last-run")).begin();
        PictureBlocklist blocklist = new PictureBlocklist(state);
        blocklist.begin("no-driving", new byte[] {1});
        blocklist.end();
        Counts counts = counts();
        counts.add(CountKind.CARD, "no-driving");
        counts.thisMonth();
        counts.export();
        background.await();
    }

    @Test
    void everyFileOfAClinicWithoutAKey() throws IOException {
        spoilEach(files(folder));
    }

    @Test
    void everyFileThatASealNeeds() throws IOException {
        Path secret = folder.resolveSibling("secret.key");
        Files.move(PackKeys.make(secret), folder.resolve(PackKeys.PUBLIC));
        PackKeys.seal(folder.resolve("pack"), secret);
        start();

        spoilEach(List.of(
                folder.resolve(PackKeys.PUBLIC),
                folder.resolve("pack/seal.txt"),
                state.resolve("pack.newest-version"),
                state.resolve("pack.last-good.zip")));
    }

    @Test
    void whatRanWell() throws IOException {
        Started.keepAsWell(folder.resolve("clinic.json"), state);
        assertTrue(Started.afterCrashes(folder.resolve("clinic.json"), state).isPresent());

        Path copy = state.resolve("ran-well.zip");
        spoilt("what ran well", Files.readAllBytes(copy), bytes -> {
            try {
                Files.write(copy, bytes);
                Started.afterCrashes(folder.resolve("clinic.json"), state);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void fonts() throws IOException {
        for (String weight : List.of("400Regular", "600SemiBold", "700Bold")) {
            try (InputStream in =
                    FuzzTest.class.getResourceAsStream("/anteroom/fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf")) {
                // the toolkit refuses a font by returning none
                spoilt(weight, in.readAllBytes(), font -> Font.loadFont(new ByteArrayInputStream(font), 12));
            }
        }
        // A spoilt font that is read takes the place of the sound one, in all tests that follow.
        Fonts.load();
    }

    @Test
    void clips() throws IOException {
        ByteArrayOutputStream wav = new ByteArrayOutputStream();
        AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[1600]), format, 800),
                AudioFileFormat.Type.WAVE,
                wav);
        spoilt("clip", wav.toByteArray(), clip -> {
            List<Boolean> ended = new ArrayList<>();
            WavPlayer speaker = new WavPlayer(background);
            speaker.play(clip, 1, ended::add);
            speaker.stop();
            background.await();
        });
    }

    /** Whatever it has become, somebody in danger is helped, and nothing is thrown. */
    @Test
    void theModelOfAPacksSearch() throws IOException {
        SharedEncoder encoder = new SharedEncoder();
        byte[] model = PackSource.builtIn().read(TrainedModel.file("en"));
        spoilt("model", model, bytes -> {
            Search search = SearchFactory.growing(Bundled.english(), only(bytes), encoder, Runnable::run);
            for (String query : List.of("does it hurt", "how long", "xyzzy", "can i drive home the same day")) {
                search.find(query);
            }
            assertEquals(Outcome.URGENT, search.find("i want to die").outcome());
        });
    }

    private static PackSource only(byte[] model) {
        return new PackSource() {
            @Override
            public byte[] read(String path) {
                return model;
            }

            @Override
            public boolean has(String path) {
                return true;
            }
        };
    }

    private void spoilt(String name, byte[] sound, Consumer<byte[]> read) {
        for (int i = 0; i < EACH; i++) {
            byte[] spoilt = spoiler.spoil(sound);
            try {
                read.accept(spoilt);
            } catch (RuntimeException | Error e) {
                fail(what(name, i), e);
            }
        }
    }

    private void spoilEach(List<Path> files) throws IOException {
        Map<Path, byte[]> sound = new TreeMap<>();
        for (Path file : files(folder)) {
            sound.put(file, Files.readAllBytes(file));
        }
        for (Path file : files) {
            for (int i = 0; i < EACH; i++) {
                Files.write(file, spoiler.spoil(sound.get(file)));
                try {
                    start();
                } catch (IOException | RuntimeException | Error e) {
                    fail(what(file.toString(), i), e);
                }
                restore(sound);
            }
        }
    }

    /** Puts back what a start or the spoiler has changed; the times of files that were left alone stay. */
    private void restore(Map<Path, byte[]> sound) throws IOException {
        for (Path file : files(folder)) {
            if (!sound.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
            if (Files.notExists(file.getKey()) || !Arrays.equals(Files.readAllBytes(file.getKey()), file.getValue())) {
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String what(String file, int round) {
        return "fuzz.seed=" + SEED + ", " + file + ", round " + round;
    }
}
