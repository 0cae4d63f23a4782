package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PictureFiles;
import anteroom.content.SignOffs;
import anteroom.content.SignedWording;
import anteroom.operate.files.StateFolder;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the waiting picture of the last run")
class StartupHashTest {
    private Path program;
    private Path clinicFile;
    private StateFolder state;

    @BeforeEach
    void runWell(@TempDir Path folder) throws IOException {
        program = Files.writeString(folder.resolve("anteroom.jar"), "program");
        clinicFile = folder.resolve("clinic/clinic.json");
        state = new StateFolder(folder.resolve("state"));
        SmallPack.sound().writeTo(clinicFile.resolveSibling("pack"));
        Files.writeString(clinicFile, "{ \"values\": { \"name\": \"Lakeside\" } }");
        Files.createDirectories(clinicFile.resolveSibling("art"));
        Files.writeString(clinicFile.resolveSibling("art").resolve("nurse.svg"), "<svg/>");
        ContentService content = run();
        LoadedContent now = content.now();
        SignOffs.in(clinicFile.getParent())
                .sign(
                        new SignedWording(
                                now.pack().editions().get(0), now.clinic(), new PictureFiles(now.own(), now.files())),
                        "Medical director",
                        LocalDate.of(2025, 3, 31));
        content.look();
    }

    private ContentService run() {
        ContentService content = ContentService.of(clinicFile, clinicFile.resolveSibling("pack"), "", state);
        content.look();
        content.look();
        return content;
    }

    private String stamp() {
        return StartupHash.of(program, clinicFile, state).orElseThrow();
    }

    @Test
    void isShownAgainWhenNothingHasChanged() {
        String before = stamp();

        run();

        assertEquals(before, stamp());
    }

    @Nested
    @DisplayName("is not shown")
    class NotShown {
        private Path folder;
        private String before;

        @BeforeEach
        void stampBefore() {
            folder = clinicFile.getParent();
            before = stamp();
        }

        private void outdates(Change change) throws IOException {
            change.make();
            assertNotEquals(before, stamp());
        }

        @Test
        void onceASignOffIsTakenBack() throws IOException {
            outdates(() -> Files.delete(signOff()));
        }

        @Test
        void onceASignOffIsAnother() throws IOException {
            outdates(() -> Files.writeString(signOff(), Files.readString(signOff()) + " "));
        }

        private Path signOff() throws IOException {
            try (var files = Files.newDirectoryStream(folder, "signoff-*")) {
                return files.iterator().next();
            }
        }

        @Test
        void onceTheClinicHasAnotherName() throws IOException {
            Path file = clinicFile;
            var time = Files.getLastModifiedTime(file);
            outdates(() -> {
                Files.writeString(file, Files.readString(file).replace("Lakeside", "Hillside"));
                Files.setLastModifiedTime(file, time);
            });
        }

        @Test
        void onceTheClinicsFileIsGone() throws IOException {
            outdates(() -> Files.delete(clinicFile));
        }

        @Test
        void onceAFileOfThePackIsTouched() throws IOException {
            Path file = folder.resolve("pack/pack.json");
            outdates(() -> Files.writeString(file, Files.readString(file) + "\n"));
        }

        @Test
        void onceThePackIsGone() throws IOException {
            outdates(() -> Files.move(folder.resolve("pack"), folder.resolve("elsewhere")));
        }

        @Test
        void onceThePackThatWasKeptIsGone() throws IOException {
            outdates(() -> Files.delete(state.file("pack.last-good.zip")));
        }

        @Test
        void onceAPictureOfTheClinicsIsAnother() throws IOException {
            outdates(() -> Files.writeString(folder.resolve("art/nurse.svg"), "<svg />"));
        }

        @Test
        void onceThereIsAKey() throws IOException {
            outdates(() -> Files.writeString(folder.resolve("pack.key"), "key"));
        }

        @Test
        void byAnotherProgram() throws IOException {
            outdates(() -> Files.writeString(program, "program 2"));
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    @Nested
    @DisplayName("is read")
    class Read {
        private final LaunchPicture picture =
                new LaunchPicture("key", 1, Optional.empty(), 1, 1, new byte[] {1, 2, 3, 4});

        private Optional<String> shown(String key) {
            Startup startup = new Startup(clinicFile, (file, folder) -> Optional.of(key));
            startup.content();
            return startup.picture().map(LaunchPicture::key);
        }

        @BeforeEach
        void keep() {
            new LaunchPictureStore(pictureFile(), Optional.empty(), Optional.empty()).keep(picture);
        }

        private Path pictureFile() {
            return StateFolder.beside(clinicFile).file("waiting-picture");
        }

        @Test
        void once() {
            Startup startup = new Startup(clinicFile, (file, folder) -> Optional.of("key"));
            startup.content();

            assertTrue(startup.picture().isPresent());
            assertTrue(startup.picture().isEmpty());
        }

        @Test
        void byAStartWithItsKey() {
            assertEquals(Optional.of("key"), shown("key"));
            assertEquals(Optional.empty(), shown("another"));
        }

        @Test
        void notWhenItIsTorn() throws IOException {
            Files.write(pictureFile(), new byte[] {1, 2, 3});

            assertEquals(Optional.empty(), shown("key"));
        }

        @Test
        @DisplayName("case 18: not after several crashes, as other words may be shown then")
        void notInSafeMode() {
            String drivers = System.getProperty("prism.order");
            shown("key");
            shown("key");
            assertEquals(Optional.of("key"), shown("key"));

            assertEquals(Optional.empty(), shown("key"));
            System.setProperty("prism.order", drivers);
        }
    }

    @Nested
    @DisplayName("is kept")
    class Kept {
        private LaunchPictureStore keeper;

        @BeforeEach
        void start() {
            keeper = new LaunchPictureStore(state.file("waiting-picture"), Optional.of("a"), Optional.empty());
        }

        private Optional<String> look(String stamp, boolean news) {
            return keeper.wanted(Optional.of(stamp), news);
        }

        @Test
        void onceALookFoundTheFilesAsTheyWereBeforeTheyWereRead() {
            assertEquals(Optional.of("a"), look("a", false));
        }

        @Test
        void notWhileTheFilesChange() {
            assertEquals(Optional.empty(), look("b", false));
            assertEquals(Optional.empty(), look("c", true), "something else is about to be shown");
            assertEquals(Optional.empty(), look("c", false));
            assertEquals(Optional.of("c"), look("c", false));
        }

        @Test
        void onlyOnce() {
            keeper.keep(new LaunchPicture("a", 1, Optional.empty(), 1, 1, new byte[4]));

            assertEquals(Optional.empty(), look("a", false));
            look("b", false);
            assertEquals(Optional.of("b"), look("b", false));
        }

        @Test
        void notWhereItCannotBeToldWhatWasRead() {
            keeper.wanted(Optional.empty(), false);

            assertEquals(Optional.empty(), keeper.wanted(Optional.empty(), false));
        }
    }
}
