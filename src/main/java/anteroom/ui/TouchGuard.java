package anteroom.ui;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Makes touch forgiving: a second press of the same button within the guard time is a trembling finger and not a wish
 * (EN 301 549 5.8), and only the first mouse button counts.
 */
public final class TouchGuard {
    private final LongSupplier nanoClock;
    private final Duration guard;
    private Node lastPressed;
    private long lastTime;

    /** @param guard how long after a press the same button is deaf, at most 0.5 s by the standard's range */
    public TouchGuard(LongSupplier nanoClock, Duration guard) {
        this.nanoClock = nanoClock;
        this.guard = guard;
    }

    public void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        scene.addEventFilter(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            event.consume();
            return;
        }
        Node pressed = button(event.getTarget());
        long now = nanoClock.getAsLong();
        if (pressed != null && pressed == lastPressed && now - lastTime < guard.toNanos()) {
            event.consume();
            return;
        }
        lastPressed = pressed;
        lastTime = now;
    }

    private static Node button(EventTarget target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node;
    }
}
