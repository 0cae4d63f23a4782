package anteroom.kiosk.ui;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Makes touch and keys forgiving. A second press of the same button within the guard time is a trembling finger and not a
 * wish (EN 301 549 5.8), but a key is meant to be pressed twice; a finger that slides off by less than a tap's width has tapped; a key that is held does not
 * repeat (Section 508 407.4); and only the first mouse button counts.
 *
 * <p>It stands before all filters of the scene: what it refuses, nobody else hears of.
 */
public final class TouchGuard {
    /** A press that moves less is a tap, in mm. */
    public static final double TAP = 8;

    /**
     * How long a key is deaf to itself. Fast typists press one twice in 120 ms and more; a finger that bounces off comes
     * back within some tens of ms. A tremor of 4 to 12 Hz is slower than that, and cannot be told from typing.
     */
    static final Duration BOUNCE = Duration.ofMillis(100);

    private final LongSupplier nanoClock;
    private final Duration guard;
    private final DoubleSupplier pxPerMm;
    private final Set<Object> held = new HashSet<>();
    private @Nullable Node lastPressed;
    private long lastTime;
    private boolean repeating;
    private @Nullable ButtonBase under;
    private double startX;
    private double startY;

    /**
     * @param guard how long after a press the same button is deaf, at most 0.5 s by the standard's range
     * @param pxPerMm how large things are on this screen
     */
    public TouchGuard(LongSupplier nanoClock, Duration guard, DoubleSupplier pxPerMm) {
        this.nanoClock = nanoClock;
        this.guard = guard;
        this.pxPerMm = pxPerMm;
    }

    public void watch(Scene scene) {
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, rest) -> {
            if (refuses(scene, event)) {
                return null;
            }
            Event left = usual.dispatchEvent(event, rest);
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                // What only answers the warning, or was refused, has pressed no button.
                ButtonBase button = button(event.getTarget());
                under = button != null && button.isArmed() ? button : null;
            }
            return left;
        });
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private boolean refuses(Scene scene, Event event) {
        EventType<?> type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            return refusesPress((MouseEvent) event);
        }
        if (type == KeyEvent.KEY_PRESSED) {
            return refusesKey(scene, (KeyEvent) event);
        }
        if (type == KeyEvent.KEY_RELEASED) {
            held.remove(identity((KeyEvent) event));
        }
        return type == KeyEvent.KEY_TYPED && repeating
                || type == MouseEvent.DRAG_DETECTED
                || event instanceof ContextMenuEvent;
    }

    private boolean refusesPress(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return true;
        }
        under = null;
        startX = event.getSceneX();
        startY = event.getSceneY();
        return trembles(button(event.getTarget()));
    }

    private boolean refusesKey(Scene scene, KeyEvent event) {
        // A key whose release got lost, as when a window took the focus, is deaf once and then works again.
        Object key = identity(event);
        repeating = !key.equals("") && !held.add(key);
        boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        return repeating || presses && trembles(button(scene.getFocusOwner()));
    }

    /** Letters of many languages have no code, and are told apart by themselves, whatever became of Shift meanwhile. */
    private static Object identity(KeyEvent event) {
        return event.getCode() == KeyCode.UNDEFINED ? event.getText().toLowerCase(Locale.ROOT) : event.getCode();
    }

    private boolean trembles(@Nullable Node pressed) {
        long now = nanoClock.getAsLong();
        Duration deaf = pressed instanceof TapButton button && button.isTypedOn() && guard.compareTo(BOUNCE) > 0
                ? BOUNCE
                : guard;
        if (pressed != null && pressed == lastPressed && now - lastTime < deaf.toNanos()) {
            return true;
        }
        lastPressed = pressed;
        lastTime = now;
        return false;
    }

    /** JavaFX lets go of a button as soon as the finger has left it; a finger on glass leaves by a hair. */
    private void release(MouseEvent event) {
        ButtonBase button = under;
        under = null;
        double moved = Math.hypot(event.getSceneX() - startX, event.getSceneY() - startY);
        if (button != null
                && button.getScene() != null
                && !button.isArmed()
                && !button.isDisabled()
                && !event.isConsumed()
                && moved > 0
                && moved < TAP * pxPerMm.getAsDouble()) {
            button.fire();
        }
    }

    private static @Nullable ButtonBase button(@Nullable EventTarget target) {
        return target instanceof Node hit
                ? Ancestors.nearest(hit, ButtonBase.class).orElse(null)
                : null;
    }
}
