package anteroom.kiosk.session;

/**
 * How large the words are. The heights follow Section 508 402.4 (4.8 mm), and for the largest EN 301 549 5.1.4
 * (0.7 degrees at 600 mm: 7.3 mm).
 */
public enum TextSize {
    NORMAL(4.8, 3.4),
    LARGE(6.1, 4.8),
    LARGEST(7.3, 6.1);

    private final double capital;
    private final double smallCapital;

    TextSize(double capital, double smallCapital) {
        this.capital = capital;
        this.smallCapital = smallCapital;
    }

    /** The least height of a capital letter of body text, in mm. */
    public double capital() {
        return capital;
    }

    /** The least height of a capital letter of small text, in mm. */
    public double smallCapital() {
        return smallCapital;
    }

    /** The next size, and after the largest the normal one again. */
    public TextSize next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
