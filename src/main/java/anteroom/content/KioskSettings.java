package anteroom.content;

import anteroom.content.json.Fields;
import java.time.Duration;
import java.util.Locale;

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

    static KioskSettings read(Fields in) {
        var usual = usual();
        var settings = new KioskSettings(
                within(in, "diagonal", usual.diagonal(), 5, 100),
                Duration.ofSeconds(
                        in.wholeNumber("idleSeconds", (int) usual.idle().toSeconds(), 20, 3600)),
                // half a minute is what somebody needs who reads slowly or has to find the screen again
                Duration.ofSeconds(
                        in.wholeNumber("warningSeconds", (int) usual.warning().toSeconds(), 30, 600)),
                // a longer guard would feel like a broken screen
                Duration.ofMillis(
                        in.wholeNumber("guardMillis", (int) usual.guard().toMillis(), 0, 500)));
        in.nothingElse();
        return settings;
    }

    private static double within(Fields in, String name, double usual, double least, double most) {
        var given = in.number(name);
        if (given.isEmpty()) {
            return usual;
        }
        double number = given.get().doubleValue();
        if (number < least || number > most) {
            in.note(name, String.format(Locale.ROOT, "must be from %.0f to %.0f, not %s", least, most, given.get()));
        }
        return number;
    }
}
