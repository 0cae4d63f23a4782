package anteroom.operate.live;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.content.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each {@code new PictureBlocklist} stands for a start of the kiosk. */
class PictureBlocklistTest {
    private static final byte[] BOMB = {1, 2, 3};
    private static final byte[] OTHER = {4, 5, 6};

    @TempDir
    private Path folder;

    private PictureBlocklist start() {
        return new PictureBlocklist(folder);
    }

    @Test
    void aPictureThatEndedTheKioskIsNeverDrawnAgain() throws IOException {
        start().begin("no-driving", BOMB);

        PictureBlocklist next = start();
        assertThrows(IOException.class, () -> next.begin("no-driving", BOMB));
        assertThrows(IOException.class, () -> start().begin("no-driving", BOMB));
        assertDoesNotThrow(() -> next.begin("no-driving", OTHER));
    }

    @Test
    void thoseThatEndedTheKioskAreKnownByName() throws IOException {
        start().begin("no-driving", BOMB);
        start().begin("with umlauts ö", OTHER);

        PictureBlocklist next = start();
        next.begin("nurse", PackSource.builtIn().read("art/nurse.svg"));

        assertEquals(List.of("no-driving", "with umlauts ö"), next.names());
    }

    @Test
    void aListOfAnEarlierProgramHasNoNames() throws IOException {
        String hash = "0123456789abcdef".repeat(4);
        Files.writeString(folder.resolve("pictures-refused"), hash);

        PictureBlocklist next = start();
        next.begin("no-driving", BOMB);

        assertEquals(List.of("?"), next.names());
    }

    @Test
    void oneThatWasDrawnToItsEndIs() throws IOException {
        PictureBlocklist blocklist = start();
        blocklist.begin("no-driving", BOMB);
        blocklist.end();

        assertDoesNotThrow(() -> start().begin("no-driving", BOMB));
    }

    @Test
    void oneThatTookTooLongIsTriedAgainByTheNextRunOnly() throws IOException {
        PictureBlocklist blocklist = start();
        blocklist.begin("no-driving", BOMB);
        blocklist.tooSlow(BOMB);
        blocklist.end();

        assertThrows(IOException.class, () -> blocklist.begin("no-driving", BOMB));
        assertDoesNotThrow(() -> start().begin("no-driving", BOMB));
    }

    @Test
    void aBundledOneIsNeverSuspected() throws IOException {
        byte[] bundled = PackSource.builtIn().read("art/no-driving.svg");
        start().begin("no-driving", bundled);

        assertDoesNotThrow(() -> start().begin("no-driving", bundled));
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNoPictureFromBeingDrawn() throws IOException {
        Path file = Files.createFile(folder.resolve("in-the-way"));
        assertDoesNotThrow(() -> new PictureBlocklist(file).begin("no-driving", BOMB));
    }

    @Test
    void spoiltFilesAreForgotten() throws IOException {
        byte[] junk = new byte[100_000];
        Arrays.fill(junk, (byte) 'x');
        Files.write(folder.resolve("pictures-refused"), junk);
        Files.write(folder.resolve("picture-being-drawn"), new byte[] {0, 1, 2});

        assertDoesNotThrow(() -> start().begin("no-driving", BOMB));
    }
}
