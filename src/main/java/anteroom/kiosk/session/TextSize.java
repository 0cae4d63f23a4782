package anteroom.kiosk.session;

/**
 * How large the words are. The heights follow Section 508 402.4 (4.8 mm), and for the largest EN 301 549 5.1.4
 * (0.7 degrees at 600 mm: 7.3 mm).
 */
public enum TextSize {
    NORMAL(4.8, 3.4, 1.35),
    LARGE(6.1, 4.8, 1.2),
    LARGEST(7.3, 6.1, 1.12);

    private final double capital;
    private final double smallCapital;
    private final double titleStep;

    TextSize(double capital, double smallCapital, double titleStep) {
        this.capital = capital;
        this.smallCapital = smallCapital;
        this.titleStep = titleStep;
    }

    /** The least height of a capital letter of body text, in mm. */
    public double capital() {
        return capital;
    }

    /** The least height of a capital letter of small text, in mm. */
    public double smallCapital() {
        return smallCapital;
    }

    /** How much larger than body text a title is; large words need less of it. */
    public double titleStep() {
        return titleStep;
    }

    /** The next size, and after the largest the normal one again. */
    public TextSize next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
