package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFolderTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Linux,      ,                        , /home/kiosk/.config/anteroom
            Linux,      XDG_CONFIG_HOME, /etc/xdg, /etc/xdg/anteroom
            Linux,      XDG_CONFIG_HOME, etc/xdg,  /home/kiosk/.config/anteroom
            Linux,      CONFIGURATION_DIRECTORY, /etc/anteroom, /etc/anteroom
            Windows 11, APPDATA,         /roaming, /roaming/Anteroom
            Windows 11, ,                        , /home/kiosk/AppData/Roaming/Anteroom
            Mac OS X,   ,                        , /home/kiosk/Library/Application Support/Anteroom
            """)
    void isWhereTheSystemKeepsSuchThings(String system, String variable, String value, Path folder) {
        var environment = variable == null ? Map.<String, String>of() : Map.of(variable, value);

        assertEquals(folder, ConfigFolder.of(system, Path.of("/home/kiosk"), environment::get));
    }
}
