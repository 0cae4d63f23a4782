package anteroom.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A machine with an X server at :0, with GTK or without. */
class HeadlessTest {
    @TempDir
    private Path machine;

    @BeforeEach
    void startX() throws IOException {
        Files.createDirectories(machine.resolve("x"));
        Files.createFile(machine.resolve("x").resolve("X0"));
        Files.createDirectories(machine.resolve("lib"));
    }

    @ParameterizedTest(name = "DISPLAY={0} WAYLAND_DISPLAY={1} GTK {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DISPLAY        | WAYLAND   | GTK     | why
            :0             |           | there   |
            :0.0           |           | there   |
            :0             | wayland-0 | there   |
            remote:10.0    |           | there   |
                           |           | there   | There is no display: start it from a desktop session, or set DISPLAY.
            ''             |           | there   | There is no display: start it from a desktop session, or set DISPLAY.
                           | wayland-0 | there   | JavaFX needs an X server here: start Xwayland, or set DISPLAY.
            :7             |           | there   | The display :7 does not answer: start it, or set DISPLAY.
            :0             |           | missing | GTK 3 is missing: install it (Debian and Ubuntu: apt install libgtk-3-0).
            """)
    void saysInOneLineWhatIsMissing(String display, String wayland, String gtk, String why) throws IOException {
        Map<String, String> environment = new HashMap<>();
        Optional.ofNullable(display).ifPresent(value -> environment.put("DISPLAY", value));
        Optional.ofNullable(wayland).ifPresent(value -> environment.put("WAYLAND_DISPLAY", value));
        if (gtk.equals("there")) {
            Files.createFile(machine.resolve("lib").resolve("libgtk-3.so.0"));
        }

        assertEquals(Optional.ofNullable(why), whyNoWindow(environment));
    }

    @Test
    void looksForGtkInEveryFolder() throws IOException {
        Path second = Files.createDirectories(machine.resolve("lib64"));
        Files.createFile(second.resolve("libgtk-3.so.0"));

        assertEquals(
                Optional.empty(),
                Headless.whyNoWindow(
                        Map.of("DISPLAY", ":0"), machine.resolve("x"), List.of(machine.resolve("none"), second)));
    }

    private Optional<String> whyNoWindow(Map<String, String> environment) {
        return Headless.whyNoWindow(environment, machine.resolve("x"), List.of(machine.resolve("lib")));
    }
}
