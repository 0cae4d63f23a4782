package anteroom.kiosk.help;

import java.time.Duration;

/**
 * Six slow breaths, one after another: in for four seconds, out for six.
 *
 * @param breath from 0; {@link #BREATHS} once they are over
 * @param in whether it goes in
 * @param size of what grows and shrinks with it, from 0 to 1
 */
record Breathing(int breath, boolean in, double size) {
    static final int BREATHS = 6;

    private static final double IN = 4;
    private static final double BREATH = 10;

    static final Duration ALL = Duration.ofSeconds((long) (BREATHS * BREATH));

    /** How it stands after some seconds. */
    static Breathing at(double seconds) {
        int breath = (int) Math.floor(seconds / BREATH);
        if (breath >= BREATHS) {
            return new Breathing(BREATHS, false, 0);
        }
        double since = seconds - breath * BREATH;
        boolean in = since < IN;
        double part = in ? since / IN : 1 - (since - IN) / (BREATH - IN);
        return new Breathing(breath, in, eased(part));
    }

    boolean over() {
        return breath == BREATHS;
    }

    /** Which of some lines is shown after so many seconds: each for the same time. */
    static int line(double seconds, int lines) {
        return Math.min(lines - 1, (int) (seconds * lines / (BREATHS * BREATH)));
    }

    /** Slow at both ends, as a breath is. */
    private static double eased(double part) {
        return (1 - Math.cos(Math.PI * part)) / 2;
    }
}
