package anteroom.operate.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCodeTest {
    private static String line(String... missing) {
        String said =
                Arrays.stream(missing).map("\t%s => not found\n"::formatted).collect(Collectors.joining());
        return new LinkerAnswer("\tlibm.so.6 => /lib/libm.so.6 (0x00007f99cc58d000)\n" + said)
                .lacking()
                .orElse("");
    }

    @Test
    void nothingIsMissingWhereAllWasFound() {
        assertEquals("", line());
    }

    @Test
    void namesTheLibraryAndItsPackage() {
        assertEquals(
                "libXtst.so.6 is missing: install it (Debian and Ubuntu: apt install libxtst6).", line("libXtst.so.6"));
        assertEquals(
                "libX11.so.6 is missing: install it (Debian and Ubuntu: apt install libx11-6).", line("libX11.so.6"));
        assertEquals(
                "libgdk_pixbuf-2.0.so.0 is missing: install it (Debian and Ubuntu: apt install libgdk-pixbuf-2.0-0).",
                line("libgdk_pixbuf-2.0.so.0"));
    }

    @Test
    @DisplayName("a bare Debian 12 with only Maven and a JDK: Pango brings the rest along")
    void withoutPango() {
        assertEquals(
                "libpangoft2-1.0.so.0 is missing: install it (Debian and Ubuntu: apt install libpangoft2-1.0-0).",
                line("libpangoft2-1.0.so.0", "libpango-1.0.so.0", "libgobject-2.0.so.0", "libfreetype.so.6"));
    }

    @Test
    void withoutGtk() {
        assertEquals(
                "libXtst.so.6, libgtk-3.so.0 are missing: install them (Debian and Ubuntu: apt install libxtst6"
                        + " libgtk-3-0).",
                line("libgtk-3.so.0", "libgdk-3.so.0", "libpangoft2-1.0.so.0", "libXtst.so.6", "libcairo.so.2"));
    }

    @Test
    void aLibraryThatPowerFailedUponIsUnpackedAnew(@TempDir Path folder) throws IOException {
        Path library = NativeCode.unpack("/libprism_sw.so", folder);
        long whole = Files.size(library);
        Files.write(library, new byte[10]);

        assertEquals(whole, Files.size(NativeCode.unpack("/libprism_sw.so", folder)));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aLibraryThatIsInNoJarIsSaidToBeMissing(@TempDir Path folder) {
        assertThrows(IOException.class, () -> NativeCode.unpack("/libnone.so", folder));
    }
}
