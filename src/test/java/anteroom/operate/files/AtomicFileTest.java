package anteroom.operate.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("state").resolve("file");
    }

    @Test
    void readsWhatItWroteIntoAFolderThatWasNotThere() throws Exception {
        AtomicFile.write(file, OLD);
        AtomicFile.write(file, NEW);

        assertArrayEquals(NEW, AtomicFile.read(file, 3).orElseThrow());
    }

    @Test
    void nobodyButTheOwnerMayReadIt() throws Exception {
        AtomicFile.write(file, OLD);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatAPowerCutLeftBesideItIsNotInTheWay() throws Exception {
        AtomicFile.write(file, OLD);
        Files.write(file.resolveSibling("file.new"), "half a n".getBytes(StandardCharsets.UTF_8));

        assertArrayEquals(OLD, AtomicFile.read(file, 3).orElseThrow());
        AtomicFile.write(file, NEW);
        assertArrayEquals(NEW, AtomicFile.read(file, 3).orElseThrow());
    }

    @Test
    void keepsTheOldOneWhenTheNewOneCannotTakeItsName() throws Exception {
        Files.createDirectories(file.resolve("a folder of that name with something in it"));

        assertThrows(IOException.class, () -> AtomicFile.write(file, NEW));

        assertFalse(Files.exists(file.resolveSibling("file.new")), "nothing is left lying about");
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() throws Exception {
        assertEquals(Optional.empty(), AtomicFile.read(file, 3));
    }

    @Test
    void readsNoMoreThanAnHonestFileHas() throws Exception {
        AtomicFile.write(file, OLD);

        assertThrows(IOException.class, () -> AtomicFile.read(file, 2));
    }

    @Test
    void readsNoFolder() throws Exception {
        Files.createDirectories(file);

        assertThrows(IOException.class, () -> AtomicFile.read(file, 3));
    }

    @Test
    void textThatCannotBeReadIsNone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("text");
        assertEquals(Optional.empty(), AtomicFile.text(file, 3));

        AtomicFile.writeUnforced(file, "\u00fc");
        assertEquals(Optional.of("\u00fc"), AtomicFile.text(file, 2));
        assertEquals(Optional.empty(), AtomicFile.text(file, 1), "too large");
    }

    @Test
    void letsOthersReadWhatIsWrittenForThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("status").resolve("all.txt");
        AtomicFile.writeForAll(file, "1");
        AtomicFile.writeForAll(file, "2");

        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }
}
