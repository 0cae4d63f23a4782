package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserHomeTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            user.home,   HOME,       home
            /home/kiosk, /srv/kiosk, /home/kiosk
            ?,           /srv/kiosk, /srv/kiosk
            '',          /srv/kiosk, /srv/kiosk
            ?,           ,           ''
            """)
    void isThatOfTheVariableForAUserWhomTheSystemDoesNotList(String property, String variable, Path home) {
        assertEquals(home, UserHome.of(property, variable));
    }
}
