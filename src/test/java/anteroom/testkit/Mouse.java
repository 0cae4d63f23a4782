package anteroom.testkit;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a finger or a mouse sends, as the toolkit makes it. */
public final class Mouse {
    private Mouse() {}

    public static MouseEvent event(EventType<MouseEvent> type, double x, double y) {
        return event(type, x, y, MouseButton.PRIMARY);
    }

    public static MouseEvent event(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        boolean primary = down && button == MouseButton.PRIMARY;
        boolean secondary = down && button == MouseButton.SECONDARY;
        return new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, primary, false, secondary, false, false, true,
                null);
    }
}
