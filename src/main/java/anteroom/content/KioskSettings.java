package anteroom.content;

import java.time.Duration;

/**
 * Screen and timing.
 *
 * @param diagonal of the screen in inches, from which millimetres are worked out
 * @param idle how long nobody touches it before it asks whether somebody is there
 * @param warning how long it waits for an answer
 * @param guard how long a fresh screen ignores a second touch, for hands that shake
 */
public record KioskSettings(double diagonal, Duration idle, Duration warning, Duration guard) {
    public static KioskSettings usual() {
        return new KioskSettings(15.6, Duration.ofSeconds(90), Duration.ofSeconds(30), Duration.ofMillis(300));
    }
}
