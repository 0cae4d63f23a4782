package anteroom.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.Edition;
import anteroom.content.PictureFiles;
import anteroom.content.SignOffs;
import anteroom.content.SignedWording;
import anteroom.operate.files.StateFolder;
import anteroom.testkit.Bundled;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    private static final String SOUND = """
            { "values": { "phone": "555-0100" } }
            """;

    private final String drivers = System.getProperty("prism.order");
    private Path clinicFile;

    @BeforeEach
    void place(@TempDir Path folder) {
        clinicFile = folder.resolve("clinic.json");
    }

    @AfterEach
    void restoreDrivers() {
        System.setProperty("prism.order", drivers);
    }

    /** A start that has read everything. */
    private Startup started() {
        Startup startup = Startup.of(clinicFile);
        startup.content();
        return startup;
    }

    private static Optional<String> phone(Startup startup) {
        return startup.content().now().clinic().value(ClinicValue.PHONE);
    }

    @Test
    void aClinicWithoutAFileStartsWithNothingSet() {
        Startup startup = started();

        assertEquals(Clinic.unset(), startup.content().now().clinic());
        assertEquals(List.of(), startup.content().problems());
    }

    @Test
    void anotherPackAndLanguageCanBeTriedOutAndTheClinicsFileStaysAsItIs(@TempDir Path elsewhere) throws Exception {
        Files.writeString(clinicFile, SOUND);
        SmallPack.bilingual().writeTo(elsewhere.resolve("pack"));
        Startup startup = Startup.of(clinicFile, elsewhere.resolve("pack"), "es");
        startup.content().look();
        startup.content().look();

        assertEquals(2, startup.content().now().pack().editions().size());
        assertEquals("es", startup.content().now().clinic().lobby().language());
        assertEquals("", startup.content().clinic().lobby().language());
    }

    @Test
    @DisplayName("case 12: a spoilt clinic's file leaves the values as they were, and says what is wrong")
    void keepsTheLastGoodValues() throws Exception {
        Files.writeString(clinicFile, SOUND);
        started().crashHistory().wipe();
        Files.writeString(clinicFile, SOUND.substring(0, 20));

        Startup startup = started();

        assertEquals(Optional.of("555-0100"), phone(startup));
        assertEquals(1, startup.content().problems().size());
        assertTrue(
                startup.content().problems().get(0).startsWith(clinicFile + ":"),
                startup.content().problems().get(0));
    }

    @Test
    void aSignOffIsTakenUpWhileTheKioskRuns() throws Exception {
        ContentService content = started().content();
        Edition english = content.now().pack().original();
        assertTrue(content.now().draft(english));

        sign(content);

        assertTrue(content.look());
        assertFalse(content.now().draft(english));
        assertFalse(content.look());
    }

    private void sign(ContentService content) throws IOException {
        LoadedContent now = content.now();
        SignOffs.in(clinicFile.getParent())
                .sign(
                        new SignedWording(
                                now.pack().original(), now.clinic(), new PictureFiles(now.own(), now.files())),
                        "Medical director",
                        LocalDate.of(2025, 3, 31));
    }

    @Nested
    @DisplayName("once the wording is signed off")
    class OnceSignedOff {
        private ContentService content;

        @BeforeEach
        void signOff() throws IOException {
            content = started().content();
            sign(content);
            lookTwice();
            assertFalse(draft());
        }

        private void lookTwice() {
            content.look();
            content.look();
        }

        private boolean draft() {
            return content.now().draft(content.now().pack().original());
        }

        @Test
        @DisplayName("cases 2 and 17: a pack with the same words that warns of less is a draft")
        void aPackThatWarnsOfLessIsADraft() throws IOException {
            Path bundled = Path.of("resources/anteroom/pack");
            try (var files = Files.walk(bundled)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = clinicFile.resolveSibling("pack").resolve(bundled.relativize(file));
                    Files.createDirectories(copy.getParent());
                    if (file.toString().endsWith(".json")) {
                        Files.writeString(
                                copy,
                                Files.readString(file)
                                        .replaceFirst("\"help\": \\[[^]]*]", "\"help\": [\"feeling-frightened\"]")
                                        .replace("\"critical\": true", "\"critical\": false"));
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }

            lookTwice();

            assertEquals(
                    List.of("feeling-frightened"),
                    content.now().pack().original().help());
            assertTrue(draft());
        }

        @Test
        void anotherPictureBesideThePackMakesItADraft() throws IOException {
            Path own = Files.createDirectories(clinicFile.resolveSibling("art")).resolve("no-driving.svg");
            Files.writeString(own, "<svg/>");
            byte[] shown = content.now().art().read("no-driving");

            assertArrayEquals(shown, content.now().art().read("no-driving"), "not shown before it was looked at");
            lookTwice();

            assertEquals("<svg/>", new String(content.now().art().read("no-driving"), UTF_8));
            assertTrue(draft());
            Files.delete(own);
            lookTwice();
            assertFalse(draft(), "signed is signed");
        }

        @Test
        void anotherRuleOfTheClinicsMakesItADraftAndAnotherPhoneNumberDoesNot() throws IOException {
            Files.writeString(clinicFile, SOUND);
            lookTwice();
            assertFalse(draft());

            Files.writeString(clinicFile, "{ \"values\": { \"callLobby\": \"Do not call.\" } }");
            lookTwice();
            assertTrue(draft());
        }
    }

    @Test
    void aFileThatWasTakenAwayIsNotRemembered() throws Exception {
        Files.writeString(clinicFile, SOUND);
        started();
        Files.delete(clinicFile);
        ContentService content = started().content();
        content.look();
        Files.writeString(clinicFile, "{");

        assertEquals(Optional.empty(), phone(started()));
    }

    @Test
    @DisplayName(
            "case 18: after eighteen crashes it starts with nothing but what the program brings along, until it is well")
    void playsSafe() throws Exception {
        Files.writeString(clinicFile, SOUND);
        crash(17);
        assertEquals(Optional.of("555-0100"), phone(started()), "whoever kills it that often is no fault of the file");

        Startup startup = started();

        assertTrue(startup.safe());
        assertEquals(Clinic.unset(), startup.content().now().clinic());
        assertEquals("sw", System.getProperty("prism.order"));

        assertTrue(startup.well());
        assertFalse(startup.safe());
        assertTrue(startup.leftSafeMode());
        assertEquals(Optional.of("555-0100"), phone(startup));
    }

    @Test
    @DisplayName("a start that hung in the clinic's files is followed by one that does not look at them")
    void aStartThatHungIsNotTriedAgain() throws Exception {
        Files.writeString(clinicFile, SOUND);
        started().unseen();
        AtomicBoolean looked = new AtomicBoolean();

        Startup startup = new Startup(clinicFile, (file, folder) -> {
            looked.set(true);
            return Optional.of("key");
        });

        assertEquals(Clinic.unset(), startup.content().now().clinic());
        assertFalse(looked.get());
    }

    /** Starts that end before they are well. */
    private void crash(int times) {
        for (int crash = 0; crash < times; crash++) {
            started();
        }
    }

    @Nested
    @DisplayName("case 18: after three crashes")
    class AfterThreeCrashes {
        private static final String NEW = "{ \"values\": { \"phone\": \"555-0199\" } }";

        private LoadedContent shown;

        @BeforeEach
        void runWell() throws IOException {
            Files.writeString(clinicFile, SOUND);
            SmallPack.sound().writeTo(clinicFile.resolveSibling("pack"));
            Files.createDirectories(clinicFile.resolveSibling("art"));
            Files.writeString(clinicFile.resolveSibling("art").resolve("attract.svg"), "<svg/>");
            ContentService content = started().content();
            content.look();
            content.look();
            sign(content);
            content.look();
            shown = content.now();
        }

        private void staysWell() {
            Startup startup = started();
            startup.well();
        }

        @Test
        void whatRanWellIsUsed() throws IOException {
            staysWell();
            Files.writeString(clinicFile, NEW);
            SmallPack.sound().replacing("pack.json", "1.0.0", "2.0.0").writeTo(clinicFile.resolveSibling("pack"));
            started().content().look();
            started().content().look();
            crash(1);

            Startup startup = started();
            LoadedContent kept = startup.content().now();

            assertTrue(startup.safe());
            assertEquals(shown.pack().version(), kept.pack().version());
            assertEquals(Optional.of("555-0100"), phone(startup));
            assertEquals("<svg/>", new String(kept.art().read("attract"), UTF_8));
            assertFalse(kept.draft(kept.pack().editions().get(0)), "signed is signed");
            assertFalse(startup.content().look() | startup.content().look(), "what is new may be to blame");
        }

        @Test
        void whatHasNotRunForLongIsNotKept() throws IOException {
            staysWell();
            Startup startup = started();
            Files.writeString(clinicFile, NEW);
            startup.content().look();
            startup.well();
            crash(3);

            assertEquals(Optional.of("555-0100"), phone(started()));
        }

        @Test
        void whatIsWellAgainIsKept() throws IOException {
            Startup startup = started();
            Files.writeString(clinicFile, NEW);
            startup.content().look();
            startup.well();
            startup.well();
            Files.writeString(clinicFile, SOUND);
            crash(3);

            assertEquals(Optional.of("555-0199"), phone(started()));
        }

        @Test
        void whereNothingRanWellYetTheFilesAsTheyAreAreUsed() {
            crash(3);
            Startup startup = started();

            assertTrue(startup.safe());
            assertEquals(Optional.of("555-0100"), phone(startup));
        }

        @Test
        void aSpoiltCopyIsNotUsed() throws IOException {
            staysWell();
            Files.writeString(clinicFile.resolveSibling("state").resolve("ran-well.zip"), "PK spoilt");
            crash(3);

            assertEquals(Optional.of("555-0100"), phone(started()));
        }
    }

    @Test
    @DisplayName("a state folder that is deleted while it runs is filled again")
    void fillsItsFolderAgain() throws Exception {
        Files.writeString(clinicFile, SOUND);
        SmallPack.sound().writeTo(clinicFile.resolveSibling("pack"));
        Startup startup = started();
        startup.content().look();
        startup.content().look();
        Path state = startup.state().path();
        assertFalse(startup.state().make());
        try (var files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertTrue(startup.state().make());
        startup.content().keepAgain();
        Files.writeString(clinicFile, "{");

        assertEquals(Optional.of("555-0100"), phone(started()));
        assertTrue(Files.exists(state.resolve("pack.last-good.zip")));
    }

    @Test
    @DisplayName("case 18: safe mode reads no file of the clinic's, and writes none")
    void safeModeLeavesTheClinicsFilesAlone() throws Exception {
        Files.writeString(clinicFile, SOUND);
        Edition english = started().content().now().pack().original();
        sign(ContentService.safe(clinicFile, StateFolder.beside(clinicFile)));
        Files.createDirectories(clinicFile.resolveSibling("art"));
        Files.writeString(clinicFile.resolveSibling("art").resolve("nurse.svg"), "<svg/>");

        ContentService safe = ContentService.safe(clinicFile, StateFolder.beside(clinicFile));
        LoadedContent content = safe.now();

        assertTrue(content.draft(english));
        assertFalse(new String(content.art().read("nurse"), UTF_8).contains("<svg/>"));
        assertEquals(List.of("safe"), safe.change(Bundled.exampleClinic(), "safe"));
        assertFalse(safe.look());
        assertEquals(SOUND, Files.readString(clinicFile));
    }

    @Test
    @DisplayName("a number that no arithmetic can bear keeps nobody from starting")
    void startsWithAnyNumber() throws Exception {
        Files.writeString(
                clinicFile,
                "{ \"kiosk\": { \"idleSeconds\": 1e99999999999999 }, \"values\": { \"phone\": \"555-0100\" } }");
        Files.writeString(clinicFile.resolveSibling("signoff-en.json"), "{ \"role\": 1e99999999999999 }");

        Startup startup = started();

        assertEquals(Optional.of("555-0100"), phone(startup));
        assertEquals(
                Duration.ofSeconds(90), startup.content().now().clinic().kiosk().idle());
        assertTrue(startup.content().now().draft(startup.content().now().pack().original()));
        assertTrue(startup.content().problems().get(0).startsWith(clinicFile + ":1: kiosk.idleSeconds: "));
    }

    @Test
    @DisplayName("case 14: a disk that cannot be written keeps nobody from starting")
    void startsWithoutADisk(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("state"), "a file where the folder should be");

        Startup startup = Startup.of(folder.resolve("clinic.json"));

        assertEquals(Clinic.unset(), startup.content().now().clinic());
    }
}
