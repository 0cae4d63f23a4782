package anteroom.content;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Display, opening hours and daily operation.
 *
 * @param display on which it is shown, from 1
 * @param hours when the clinic is open; empty when the screen is never to be dark
 * @param restartAt when it starts afresh each night, if nobody uses it
 * @param counts whether it counts what is opened
 * @param shuffleDigits whether the staff's digits change places each time
 * @param volume at which each visit begins, from 1 to {@value #LOUDEST}
 */
public record LobbySettings(
        int display,
        Optional<OpeningHours> hours,
        Optional<LocalTime> restartAt,
        boolean counts,
        boolean shuffleDigits,
        int volume) {
    public static final int LOUDEST = 5;

    public static LobbySettings usual() {
        return new LobbySettings(1, Optional.empty(), Optional.empty(), true, false, 3);
    }

    public LobbySettings counting(boolean now) {
        return new LobbySettings(display, hours, restartAt, now, shuffleDigits, volume);
    }

    public LobbySettings atVolume(int now) {
        return new LobbySettings(display, hours, restartAt, counts, shuffleDigits, now);
    }
}
