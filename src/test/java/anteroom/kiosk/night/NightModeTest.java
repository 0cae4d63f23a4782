package anteroom.kiosk.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.OpeningHours;
import anteroom.kiosk.session.NavigationHistory;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NightModeTest {
    private final NavigationHistory navigation = new NavigationHistory();
    private final OpeningHours hours =
            new OpeningHours(LocalTime.of(7, 30), LocalTime.of(18, 0), EnumSet.allOf(DayOfWeek.class));
    private LocalDateTime now = LocalDateTime.of(2026, 11, 21, 22, 0);
    private final NightMode night = new NightMode(Optional.of(hours), () -> now, navigation);

    @Test
    void darkensTheWaitingPictureWhenTheClinicIsClosed() {
        night.tick();

        assertTrue(night.dark());
    }

    @Test
    void neverDarkensTheScreenOfAPatient() {
        navigation.home();
        night.tick();
        assertFalse(night.dark());

        navigation.end();
        assertTrue(night.dark(), "and does so as soon as they have gone");
    }

    @Test
    void wakesWhenTheClinicOpens() {
        night.tick();
        now = LocalDateTime.of(2026, 11, 22, 7, 30);
        night.tick();

        assertFalse(night.dark());
    }

    @Test
    void aClinicWithoutHoursIsNeverDark() {
        NightMode never = new NightMode(Optional.empty(), () -> now, navigation);
        never.tick();

        assertEquals(false, never.dark());
    }

    @Test
    @DisplayName("case 15: a clock from 1970 does not darken anything")
    void wrongClock() {
        now = LocalDateTime.of(1970, 1, 1, 0, 0);
        night.tick();

        assertFalse(night.dark());
    }
}
