package anteroom.workshop.access;

/** Something that is measured of a screen; what is no size either holds or does not. */
public enum Check {
    BODY_CAPITAL("mm"),
    SMALL_CAPITAL("mm"),
    SANS_SERIF(""),
    /** Neither shortened, nor broken within a word, nor out of its place, nor under something else. */
    WORDS_WHOLE(""),
    MAIN_TARGET("mm"),
    OTHER_TARGET("mm"),
    KEY_WIDTH("mm"),
    KEY_HEIGHT("mm"),
    GAP("mm"),
    /** Between two keys of a standing screen. */
    KEY_GAP("mm"),
    BEZEL("mm"),
    BODY_CONTRAST(": 1"),
    OTHER_CONTRAST(": 1"),
    SIGN_CONTRAST(": 1"),
    FOCUS_REACHES(""),
    FOCUS_RING("mm"),
    FOCUS_CONTRAST(": 1"),
    NAMED(""),
    LABEL_IN_NAME(""),
    PICTURE_TOLD(""),
    SAID(""),
    SAME_PLACE(""),
    /** A control keeps, at larger words, every spot that it had at smaller ones. */
    CONTROLS_STAY(""),
    /** No patient's screen has a place for longer content that is longer. */
    NOTHING_SCROLLS("");

    private final String unit;

    Check(String unit) {
        this.unit = unit;
    }

    /** Empty for what has no size. */
    public String unit() {
        return unit;
    }
}
