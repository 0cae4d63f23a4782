package anteroom.operate.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.CompiledPack;
import anteroom.content.InvalidContentException;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.json.Limits;
import anteroom.content.json.Problem;
import anteroom.content.rules.QualityGate;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {
    private final SmallPack sound = SmallPack.sound();
    private Path folder;
    private Path lastGood;
    private PackStore store;

    @BeforeEach
    void place(@TempDir Path temporary) {
        folder = temporary.resolve("pack");
        lastGood = temporary.resolve("state").resolve("pack.last-good.zip");
        store = start();
    }

    private PackStore start() {
        return new PackStore(folder, folder.getParent(), lastGood);
    }

    private static String shown(PackStore store) {
        return store.shown().pack().id() + " " + store.shown().pack().version();
    }

    private String builtIn() {
        return shown(new PackStore(folder.resolve("none"), folder, folder.resolve("none.zip")));
    }

    /** Looks twice, as the first look only sees that something has changed. */
    private static boolean lookTwice(PackStore store) {
        return store.look() | store.look();
    }

    private void putVersion(String version) {
        sound.replacing("pack.json", "1.0.0", version).writeTo(folder);
    }

    private void takeAway() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void withoutAFolderTheBuiltInPackIsShown() {
        assertFalse(lookTwice(store));
        assertEquals(builtIn(), shown(store));
    }

    @Test
    void aSoundPackIsShownOnceItHasComeToRest() {
        putVersion("2.0.0");

        assertFalse(store.look(), "it may still be on its way");
        assertTrue(store.look());
        assertEquals("small 2.0.0", shown(store));
        assertFalse(lookTwice(store), "and nothing is new after that");
    }

    @Test
    void theFolderMayBeALinkToAnother(@TempDir Path elsewhere) throws IOException {
        sound.replacing("pack.json", "1.0.0", "2.0.0").writeTo(elsewhere.resolve("share"));
        Files.createSymbolicLink(folder, elsewhere.resolve("share"));

        assertTrue(lookTwice(store));
        assertEquals("small 2.0.0", shown(store));
    }

    @Test
    void theNextStartBeginsWithIt() {
        putVersion("2.0.0");
        lookTwice(store);

        assertEquals("small 2.0.0", shown(start()));
    }

    @Test
    void whatIsShownIsWhatWasCheckedWhateverHappensToTheFolder() throws IOException {
        putVersion("2.0.0");
        lookTwice(store);
        takeAway();

        assertTrue(store.shown().files().read("pack.json").length > 0);
        assertTrue(store.shown().files().read("seeds/s1.json").length > 0, "the built-in sheets are still cited");
    }

    @Test
    void takingTheFolderAwayBringsTheBuiltInPackBack() throws IOException {
        putVersion("2.0.0");
        lookTwice(store);
        takeAway();

        assertTrue(lookTwice(store));
        assertEquals(builtIn(), shown(store));
        assertEquals(builtIn(), shown(start()));
    }

    @Test
    void aLinkThatLeadsToNothingForNowKeepsTheLastGoodOne(@TempDir Path elsewhere) throws IOException {
        sound.replacing("pack.json", "1.0.0", "2.0.0").writeTo(elsewhere.resolve("share"));
        Files.createSymbolicLink(folder, elsewhere.resolve("share"));
        lookTwice(store);
        Files.move(elsewhere.resolve("share"), elsewhere.resolve("unmounted"));

        assertFalse(lookTwice(store));
        assertEquals("small 2.0.0", shown(store));
        assertEquals("small 2.0.0", shown(start()));
        assertEquals(List.of(folder + ": is a link that leads to no folder"), store.problems());
    }

    @Test
    void aFileInThePlaceOfTheFolderKeepsTheLastGoodOne() throws IOException {
        putVersion("2.0.0");
        lookTwice(store);
        takeAway();
        Files.writeString(folder, "pack");

        assertFalse(lookTwice(store));
        assertEquals("small 2.0.0", shown(start()));
        assertEquals(List.of(folder + ": is no folder"), store.problems());
    }

    @Test
    void aFileInThePlaceOfThePicturesIsTold() throws IOException {
        Path art = Files.writeString(folder.resolveSibling("art"), "art");
        lookTwice(store);

        assertEquals(List.of(art + ": is no folder, nor a link that leads to one"), store.problems());
    }

    @Nested
    @DisplayName("what is no part of a pack")
    class Strays {
        private final List<String> names = Stream.of(
                        "Thumbs.db",
                        "desktop.ini",
                        ".DS_Store",
                        "art/._no-driving.svg",
                        "art/Copy of no-driving.svg",
                        "en/topics/aftercare.json.bak",
                        "en/topics/aftercare (1).json",
                        "Gr\u00f6\u00dfe.txt",
                        "__MACOSX/pack.json")
                .filter(this::canBeAFileHere)
                .toList();

        /** Where no language is set, Java can name no file in letters beyond ASCII. */
        private boolean canBeAFileHere(String name) {
            return Charset.forName(System.getProperty("sun.jnu.encoding"))
                    .newEncoder()
                    .canEncode(name);
        }

        @BeforeEach
        void leaveSomeBehind() throws IOException {
            putVersion("2.0.0");
            for (String name : names) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), "stray");
            }
        }

        @Test
        void isPassedOverAndNamedOnce() {
            assertTrue(lookTwice(store));

            assertEquals("small 2.0.0", shown(store));
            assertEquals(
                    List.of(names.stream()
                            .map(name -> name.startsWith("__MACOSX/") ? "__MACOSX/" : name)
                            .sorted()
                            .collect(Collectors.joining(", ", "passed over, as no part of the pack: ", ""))),
                    store.problems());
            assertFalse(store.shown().files().has("Thumbs.db"));
        }

        @Test
        void isToldOfAtTheNextStartToo() {
            lookTwice(store);
            PackStore next = start();

            assertFalse(lookTwice(next));
            assertEquals(store.problems(), next.problems());
        }

        @Test
        void isTheSameInCheck() throws InvalidContentException {
            lookTwice(store);

            QualityGate.Findings findings = QualityGate.check(PackSource.folder(folder));
            assertEquals(List.of(), findings.problems());
            assertEquals(
                    store.problems(),
                    findings.warnings().stream().map(Problem::toString).toList());
        }

        @Test
        void aCardThatNothingNamesIsNamed() throws IOException {
            names.forEach(name -> folder.resolve(name).toFile().delete());
            Files.delete(folder.resolve("__MACOSX"));
            Files.writeString(folder.resolve("en/topics/new.json"), "{}");

            assertTrue(lookTwice(store));
            assertEquals(
                    List.of("en/topics/new.json: is named nowhere in pack.json, so it is passed over"),
                    store.problems());
        }

        @Test
        void isNotLookedIntoHoweverLargeItIs() throws IOException {
            Path backup = Files.createDirectories(folder.resolve("old backup"));
            for (int i = 0; i <= Limits.PACK_FILES; i++) {
                Files.createFile(backup.resolve("file" + i));
            }

            assertTrue(lookTwice(store));
        }
    }

    @Nested
    @DisplayName("a pack that check finds something wrong with")
    class Unfit {
        private void putWeakVersion(String version) {
            sound.replacing("pack.json", "1.0.0", version)
                    .replacing(SmallPack.AFTERCARE, "Rest today", "Rest is a miracle cure")
                    .writeTo(folder);
        }

        @Test
        void isRefusedAndTheLastGoodOneStays() {
            putVersion("2.0.0");
            lookTwice(store);
            putWeakVersion("3.0.0");

            assertFalse(lookTwice(store));
            assertEquals("small 2.0.0", shown(store));
            assertEquals(2, store.problems().size());
            assertTrue(
                    store.problems().get(1).contains("\"miracle\" praises; leave it out"),
                    store.problems().toString());
        }

        @Test
        void isRefusedAtAStartWhenAnOlderProgramKeptIt() throws IOException {
            putWeakVersion("2.0.0");
            Files.createDirectories(lastGood.getParent());
            Files.write(lastGood, PackSnapshot.of(PackSource.folder(folder)).zip());

            PackStore next = start();

            assertEquals(builtIn(), shown(next));
            assertEquals(2, next.problems().size());
        }

        @Test
        void isNotAskedForAgainAtAStartOnceItHasPassed() throws IOException {
            putVersion("2.0.0");
            lookTwice(store);
            byte[] kept = Files.readAllBytes(lastGood);
            // what has passed is known by its hash, so another file under its name has not
            putWeakVersion("3.0.0");
            Files.write(lastGood, PackSnapshot.of(PackSource.folder(folder)).zip());
            assertEquals(builtIn(), shown(start()));

            Files.write(lastGood, kept);
            assertEquals("small 2.0.0", shown(start()));
        }
    }

    /** Has the kept pack compiled as one of another version. */
    static void compile(Path lastGood, String version) throws IOException, InvalidContentException {
        Pack other = PackLoader.load(SmallPack.sound().replacing("pack.json", "1.0.0", version));
        Files.write(
                lastGood.resolveSibling("pack.last-good.zip.compiled"),
                CompiledPack.of(other, PackStore.key(Files.readAllBytes(lastGood))));
    }

    @Test
    void aStartReadsWhatWasCompiledOfTheKeptPackAndNotItsFiles() throws Exception {
        putVersion("2.0.0");
        lookTwice(store);
        assertEquals("small 2.0.0", shown(start()));

        compile(lastGood, "9.9.9");

        assertEquals("small 9.9.9", shown(start()));
    }

    @Test
    void aKeptPackWhoseCompiledFormIsGoneOrSpoiltIsReadAndCompiledAgain() throws Exception {
        putVersion("2.0.0");
        lookTwice(store);
        Path compiled = lastGood.resolveSibling("pack.last-good.zip.compiled");
        byte[] before = Files.readAllBytes(compiled);

        Files.delete(compiled);
        assertEquals("small 2.0.0", shown(start()));
        assertArrayEquals(before, Files.readAllBytes(compiled));

        Files.write(compiled, Arrays.copyOf(before, before.length / 2));
        assertEquals("small 2.0.0", shown(start()));
        assertArrayEquals(before, Files.readAllBytes(compiled));
    }

    @Test
    void aFolderOfMoreFilesThanAnyPackHasIsRefusedAtOnce() throws IOException {
        putVersion("2.0.0");
        for (int i = 0; i <= Limits.PACK_FILES; i++) {
            Files.createFile(folder.resolve("art/file" + i + ".svg"));
        }

        assertFalse(lookTwice(store));
        assertEquals(List.of(folder + ": holds more than 5000 files and folders"), store.problems());
    }

    @Nested
    @DisplayName("case 12: a pack with a mistake")
    class Bad {
        @BeforeEach
        void haveAGoodOne() {
            putVersion("2.0.0");
            lookTwice(store);
        }

        @Test
        void isRefusedWholeAndTheLastGoodOneStays() throws IOException {
            putVersion("3.0.0");
            Path file = folder.resolve(SmallPack.AFTERCARE);
            Files.writeString(file, Files.readString(file).substring(0, 200));

            assertFalse(lookTwice(store));
            assertEquals("small 2.0.0", shown(store));
            assertEquals("small 2.0.0", shown(start()));
            assertTrue(
                    store.problems().get(0).startsWith("en/topics/aftercare.json"),
                    store.problems().toString());
        }

        @Test
        void isRefusedForAPictureThatAsksForTooMuch() throws IOException {
            putVersion("3.0.0");
            Files.writeString(
                    folder.resolve("art/no-driving.svg"),
                    "<svg xmlns='http://www.w3.org/2000/svg'><filter id='f'/><rect filter='url(#f)'/></svg>");

            assertFalse(lookTwice(store));
            assertEquals("small 2.0.0", shown(store));
            assertTrue(
                    store.problems().get(0).startsWith("art/no-driving.svg: has a <filter>"),
                    store.problems().toString());
        }

        @Test
        void isTakenUpOnceItIsMended() throws IOException {
            Path file = folder.resolve(SmallPack.AFTERCARE);
            Files.writeString(file, "");
            lookTwice(store);
            putVersion("3.0.0");

            assertTrue(lookTwice(store));
            assertEquals(List.of(), store.problems());
            assertEquals("small 3.0.0", shown(store));
        }

        @Test
        void isRefusedWhenOneOfItsFilesIsHuge() throws IOException {
            try (var huge =
                    new java.io.RandomAccessFile(folder.resolve("art/huge.svg").toFile(), "rw")) {
                huge.setLength(500L * 1024 * 1024);
            }

            assertFalse(lookTwice(store));
            assertTrue(
                    store.problems().get(0).contains("is larger than 4 MB"),
                    store.problems().toString());
        }

        @Test
        void isRefusedWhenALinkLeadsOutOfIt(@TempDir Path elsewhere) throws IOException {
            Path secret = Files.writeString(elsewhere.resolve("secret"), "a secret");
            Files.createSymbolicLink(folder.resolve("art/link.svg"), secret);

            assertFalse(lookTwice(store));
            assertTrue(
                    store.problems().get(0).contains("leads out of"),
                    store.problems().toString());
        }
    }

    @Nested
    @DisplayName("case 11: what a power cut leaves")
    class PowerCut {
        @Test
        void aCopyThatWasCutOffIsNotTheLastGoodOne() throws IOException {
            putVersion("2.0.0");
            lookTwice(store);
            byte[] zip = Files.readAllBytes(lastGood);
            Files.write(lastGood, java.util.Arrays.copyOf(zip, zip.length / 2));

            assertEquals(builtIn(), shown(start()));
        }

        @Test
        void aFolderThatIsHalfCopiedIsNotTakenUpWhileItGrows() throws IOException {
            putVersion("2.0.0");
            for (int i = 0; i < 10; i++) {
                Files.setLastModifiedTime(folder.resolve("pack.json"), FileTime.fromMillis(i * 1000L));
                assertFalse(store.look());
            }
        }
    }
}
