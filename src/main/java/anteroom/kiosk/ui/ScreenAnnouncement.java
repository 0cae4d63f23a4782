package anteroom.kiosk.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/**
 * What those who listen must be told without having asked: a part of the screen has other words than a moment ago. Views
 * send it from the part that has changed; who reads aloud catches it at the top of the scene.
 */
public final class ScreenAnnouncement extends Event {
    private static final long serialVersionUID = 1;

    public static final EventType<ScreenAnnouncement> ANY = new EventType<>(Event.ANY, "TOLD");

    /** Worth interrupting for. */
    public static final EventType<ScreenAnnouncement> CHANGED = new EventType<>(ANY, "CHANGED");

    /** To be said only into silence. */
    public static final EventType<ScreenAnnouncement> ASIDE = new EventType<>(ANY, "ASIDE");

    private static final String SECRET = "anteroom.secret";
    private static final String LAST = "anteroom.last";

    private ScreenAnnouncement(EventType<ScreenAnnouncement> type, Node part) {
        super(part, part, type);
    }

    /** Sends word that a part has changed. While it is on no scene, nobody hears of it. */
    public static void changed(Node part) {
        part.fireEvent(new ScreenAnnouncement(CHANGED, part));
    }

    /** Sends word of something small, such as the cue of a breath. */
    public static void aside(Node part) {
        part.fireEvent(new ScreenAnnouncement(ASIDE, part));
    }

    /** Marks a part whose content must never be said, such as a PIN and its keys (EN 301 549 5.1.3.8). */
    public static void keepSecret(Node part) {
        part.getProperties().put(SECRET, true);
    }

    /** Marks a part that is read when everything else of the screen has been, wherever there was room for it. */
    public static <T extends Node> T readLast(T part) {
        part.getProperties().put(LAST, true);
        return part;
    }

    public static boolean isReadLast(Node part) {
        return part.hasProperties() && part.getProperties().containsKey(LAST);
    }

    public static boolean isSecret(Node part) {
        return Ancestors.of(part)
                .anyMatch(at -> at.hasProperties() && at.getProperties().containsKey(SECRET));
    }
}
