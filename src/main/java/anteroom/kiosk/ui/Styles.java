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
    public static final String QUIET = "quiet";

    // surfaces
    public static final String PANEL = "panel";
    public static final String TILE = "tile";

    /** A tile in a topic's colours. */
    public static final String DOOR = "door";

    /** On the root, when there is little height for words of this size. */
    public static final String SCARCE = "scarce";

    public static final String ICON = "icon";

    /** A sign half as wide as it is high. */
    public static final String NARROW = "narrow";

    // the frame
    public static final String FRAME = "frame";
    public static final String FRAME_BUTTON = "frame-button";
    public static final String TOP_BAND = "top-band";
    public static final String HELP = "help";
    public static final String DISC = "disc";
    public static final String HOME_BUTTON = "home-button";
    public static final String BACK = "back";
    public static final String NEXT = "next";
    /** At the right end of a dock, where Next stands elsewhere. */
    public static final String DOCK_BACK = "dock-back";

    public static final String LISTEN = "aloud";
    public static final String BIGGER = "bigger";
    public static final String CHOICE = "choice-row";
    public static final String HEADING_BLOCK = "heading-block";
    public static final String HEADING_NAME = "heading-name";
    public static final String SCREEN_TITLE = "screen-title";
    public static final String POSITION = "position";
    public static final String DRAFT = "draft";
    public static final String CHECKED = "checked";
    public static final String SEGMENT = "segment";
    public static final String SEGMENT_DONE = "segment-done";

    private Styles() {}

    /** The class that gives a part of the screen its topic's three tones. */
    public static String tone(String topic) {
        return "tone-" + topic;
    }
}
