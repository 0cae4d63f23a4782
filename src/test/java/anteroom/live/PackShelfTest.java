package anteroom.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackShelfTest {
    private final SmallPack sound = SmallPack.sound();
    private Path folder;
    private Path lastGood;
    private PackShelf shelf;

    @BeforeEach
    void place(@TempDir Path temporary) {
        folder = temporary.resolve("pack");
        lastGood = temporary.resolve("state").resolve("pack.last-good.zip");
        shelf = start();
    }

    private PackShelf start() {
        return new PackShelf(folder, lastGood);
    }

    private static String shown(PackShelf shelf) {
        return shelf.shown().pack().id() + " " + shelf.shown().pack().version();
    }

    private String builtIn() {
        return shown(new PackShelf(folder.resolve("none"), folder.resolve("none.zip")));
    }

    /** Looks twice, as the first look only sees that something has changed. */
    private static boolean lookTwice(PackShelf shelf) {
        return shelf.look() | shelf.look();
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
        assertFalse(lookTwice(shelf));
        assertEquals(builtIn(), shown(shelf));
    }

    @Test
    void aSoundPackIsShownOnceItHasComeToRest() {
        putVersion("2.0.0");

        assertFalse(shelf.look(), "it may still be on its way");
        assertTrue(shelf.look());
        assertEquals("small 2.0.0", shown(shelf));
        assertFalse(lookTwice(shelf), "and nothing is new after that");
    }

    @Test
    void theNextStartBeginsWithIt() {
        putVersion("2.0.0");
        lookTwice(shelf);

        assertEquals("small 2.0.0", shown(start()));
    }

    @Test
    void whatIsShownIsWhatWasCheckedWhateverHappensToTheFolder() throws IOException {
        putVersion("2.0.0");
        lookTwice(shelf);
        takeAway();

        assertTrue(shelf.shown().files().read("pack.json").length > 0);
        assertTrue(shelf.shown().files().read("seeds/s1.json").length > 0, "the built-in sheets are still cited");
    }

    @Test
    void takingTheFolderAwayBringsTheBuiltInPackBack() throws IOException {
        putVersion("2.0.0");
        lookTwice(shelf);
        takeAway();

        assertTrue(lookTwice(shelf));
        assertEquals(builtIn(), shown(shelf));
        assertEquals(builtIn(), shown(start()));
    }

    @Nested
    @DisplayName("case 12: a pack with a mistake")
    class Bad {
        @BeforeEach
        void haveAGoodOne() {
            putVersion("2.0.0");
            lookTwice(shelf);
        }

        @Test
        void isRefusedWholeAndTheLastGoodOneStays() throws IOException {
            putVersion("3.0.0");
            Path file = folder.resolve(SmallPack.AFTERCARE);
            Files.writeString(file, Files.readString(file).substring(0, 200));

            assertFalse(lookTwice(shelf));
            assertEquals("small 2.0.0", shown(shelf));
            assertEquals("small 2.0.0", shown(start()));
            assertTrue(
                    shelf.problems().get(0).startsWith("en/topics/aftercare.json"),
                    shelf.problems().toString());
        }

        @Test
        void isTakenUpOnceItIsMended() throws IOException {
            Path file = folder.resolve(SmallPack.AFTERCARE);
            Files.writeString(file, "");
            lookTwice(shelf);
            putVersion("3.0.0");

            assertTrue(lookTwice(shelf));
            assertEquals(List.of(), shelf.problems());
            assertEquals("small 3.0.0", shown(shelf));
        }

        @Test
        void isRefusedWhenOneOfItsFilesIsHuge() throws IOException {
            try (var huge =
                    new java.io.RandomAccessFile(folder.resolve("art/huge.svg").toFile(), "rw")) {
                huge.setLength(500L * 1024 * 1024);
            }

            assertFalse(lookTwice(shelf));
            assertTrue(
                    shelf.problems().get(0).contains("is larger than 4 MB"),
                    shelf.problems().toString());
        }

        @Test
        void isRefusedWhenALinkLeadsOutOfIt(@TempDir Path elsewhere) throws IOException {
            Path secret = Files.writeString(elsewhere.resolve("secret"), "a secret");
            Files.createSymbolicLink(folder.resolve("art/link.svg"), secret);

            assertFalse(lookTwice(shelf));
            assertTrue(
                    shelf.problems().get(0).contains("leads out of"),
                    shelf.problems().toString());
        }
    }

    @Nested
    @DisplayName("case 11: what a power cut leaves")
    class PowerCut {
        @Test
        void aCopyThatWasCutOffIsNotTheLastGoodOne() throws IOException {
            putVersion("2.0.0");
            lookTwice(shelf);
            byte[] zip = Files.readAllBytes(lastGood);
            Files.write(lastGood, java.util.Arrays.copyOf(zip, zip.length / 2));

            assertEquals(builtIn(), shown(start()));
        }

        @Test
        void aFolderThatIsHalfCopiedIsNotTakenUpWhileItGrows() throws IOException {
            putVersion("2.0.0");
            for (int i = 0; i < 10; i++) {
                Files.setLastModifiedTime(folder.resolve("pack.json"), FileTime.fromMillis(i * 1000L));
                assertFalse(shelf.look());
            }
        }
    }
}
