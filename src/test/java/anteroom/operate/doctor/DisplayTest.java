package anteroom.operate.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine with an X server at :0. */
class DisplayTest {
    private final FakeMachine machine = new FakeMachine();

    @ParameterizedTest(name = "DISPLAY={0} WAYLAND_DISPLAY={1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DISPLAY        | WAYLAND   | why
            :0             |           |
            :0.0           |           |
            :0             | wayland-0 |
            remote:10.0    |           |
                           |           | There is no display: start it from a desktop session, or set DISPLAY.
                           | wayland-0 | JavaFX needs an X server here: start Xwayland, or set DISPLAY.
            :7             |           | The display :7 does not answer: start it, or set DISPLAY.
            """)
    void saysInOneLineWhatIsMissing(String display, String wayland, String why) {
        machine.variables.clear();
        Optional.ofNullable(display).ifPresent(value -> machine.variables.put("DISPLAY", value));
        Optional.ofNullable(wayland).ifPresent(value -> machine.variables.put("WAYLAND_DISPLAY", value));

        assertEquals(Optional.ofNullable(why), Display.whyNone(machine));
    }

    @Test
    void aServerThatStandsStillIsNoDisplay() {
        machine.answers = false;

        assertEquals(
                Optional.of("The display :0 does not answer: start it, or set DISPLAY."), Display.whyNone(machine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "nan"})
    void anyOtherScaleIsTheKiosksOwnAffair(String scale) {
        machine.variables.put("GDK_SCALE", scale);

        assertEquals(Optional.empty(), Display.whyNone(machine));
    }

    @Test
    void aScaleThatNoWindowCanHaveIsNamed() {
        machine.variables.put("GDK_SCALE", "100000");

        assertEquals(
                Optional.of("GDK_SCALE=100000 makes any window larger than a display can be: unset GDK_SCALE."),
                Display.whyNone(machine));
    }

    @Test
    void aServerMayListenOutsideOfTheFileSystem() {
        machine.there.remove(Path.of("/tmp/.X11-unix/X0").toString());
        machine.files.put("/proc/net/unix", """
                Num       RefCount Protocol Flags    Type St Inode Path
                00000000: 00000002 00000000 00010000 0001 01 16418 @/tmp/.X11-unix/X0
                """);

        assertEquals(Optional.empty(), Display.whyNone(machine));
    }
}
