package anteroom.kiosk.ui;

/** The names that the stylesheets know. */
public final class Styles {
    // type steps
    public static final String TITLE = "title";
    public static final String SMALL = "small";

    /** Stands above a part of a screen; where there is no title, the first one is the title. */
    public static final String HEADING = "heading";

    // buttons
    public static final String MAIN = "main-button";
    public static final String OTHER = "other-button";
    public static final String PRIMARY = "primary";
    public static final String URGENT = "urgent";
    public static final String CALM = "calm";
    public static final String QUIET = "quiet";

    // surfaces
    public static final String PANEL = "panel";
    public static final String TILE = "tile";
    /** On the root, when there is little height for words of this size. */
    public static final String SCARCE = "scarce";

    public static final String ICON = "icon";

    private Styles() {}

    /** The class that gives a part of the screen its topic's three tones. */
    public static String tone(String topic) {
        return "tone-" + topic;
    }
}
