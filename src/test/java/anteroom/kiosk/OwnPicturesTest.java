package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.content.Clinic;
import anteroom.content.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPicturesTest {
    private static final byte[] OWN = {1, 2, 3};

    @TempDir
    private Path clinicFolder;

    private LoadedContent content;

    @BeforeEach
    void read() {
        content = LoadedContent.builtIn(Clinic.unset(), clinicFolder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-driving.svg", "no-driving.png"})
    void theClinicsPictureTakesThePlaceOfOneOfThatName(String file) throws IOException {
        put(file);

        assertArrayEquals(OWN, content.art().read("no-driving"));
    }

    @Test
    void allOthersAreThePacks() throws IOException {
        put("no-driving.svg");

        assertArrayEquals(
                PackSource.builtIn().read("art/rest-today.svg"), content.art().read("rest-today"));
    }

    @Test
    void aLaterPictureIsShownWithoutAStart() throws IOException {
        byte[] before = content.art().read("no-driving");
        put("no-driving.png");

        assertEquals(false, java.util.Arrays.equals(before, content.art().read("no-driving")));
    }

    @Test
    void aPictureThatNobodyHasIsMissing() {
        assertThrows(NoSuchFileException.class, () -> content.art().read("no-such-picture"));
    }

    private void put(String file) throws IOException {
        Files.createDirectories(clinicFolder.resolve("art"));
        Files.write(clinicFolder.resolve("art").resolve(file), OWN);
    }
}
