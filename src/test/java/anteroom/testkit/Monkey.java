package anteroom.testkit;

import anteroom.kiosk.session.Screen;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Taps, drags and presses keys at random. Its events do not come from the window but are handed to the scene, which makes
 * thousands of them affordable.
 */
public final class Monkey {
    /** So often it acts before the toolkit may draw and the results of other threads are shown. */
    private static final int AT_ONCE = 20;

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.SPACE,
            KeyCode.F1,
            KeyCode.F4,
            KeyCode.F11,
            KeyCode.CONTEXT_MENU,
            KeyCode.PRINTSCREEN,
            KeyCode.A,
            KeyCode.C,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Q,
            KeyCode.DIGIT2,
            KeyCode.DIGIT7);

    private final KioskDriver kiosk;
    private final Scene scene;
    private final Random random;
    private final Set<Class<? extends Screen>> places = new HashSet<>();

    public Monkey(KioskDriver kiosk, Random random) {
        this.kiosk = kiosk;
        this.scene = kiosk.scene();
        this.random = random;
    }

    /** How many kinds of place it has come to. */
    public int places() {
        return places.size();
    }

    /** Does so many things. */
    public void act(int times, String who) {
        try {
            for (int done = 0; done < times; done += AT_ONCE) {
                int now = Math.min(AT_ONCE, times - done);
                Toolkit.runOnFx(() -> {
                    for (int i = 0; i < now; i++) {
                        actOnce();
                    }
                });
                kiosk.settle();
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(who + " at " + kiosk.screen(), e);
        }
    }

    private void actOnce() {
        int dice = random.nextInt(100);
        if (dice < 72) {
            tap(anywhere(), anywhere(), false);
        } else if (dice < 80) {
            tap(anywhere(), anywhere(), true);
        } else if (dice < 97) {
            press(KEYS.get(random.nextInt(KEYS.size())));
        } else {
            kiosk.clock().advance(Duration.ofSeconds(random.nextInt(50)));
        }
        kiosk.clock().advance(Duration.ofMillis(random.nextInt(700)));
        kiosk.kiosk().tick();
        places.add(kiosk.screen().getClass());
        KioskDriver.pulse(scene);
    }

    private Point2D anywhere() {
        return new Point2D(random.nextDouble() * scene.getWidth(), random.nextDouble() * scene.getHeight());
    }

    private void tap(Point2D from, Point2D to, boolean drag) {
        Node target = at(scene.getRoot(), from);
        mouse(target, MouseEvent.MOUSE_PRESSED, from);
        if (drag) {
            for (int step = 1; step <= 4; step++) {
                mouse(target, MouseEvent.MOUSE_DRAGGED, from.interpolate(to, step / 4.0));
            }
        }
        mouse(target, MouseEvent.MOUSE_RELEASED, drag ? to : from);
        if (!drag) {
            mouse(target, MouseEvent.MOUSE_CLICKED, from);
        }
    }

    private void mouse(Node target, EventType<MouseEvent> type, Point2D at) {
        MouseButton button = random.nextInt(20) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        Event.fireEvent(target, Mouse.event(type, at.getX(), at.getY(), button));
    }

    private void press(KeyCode code) {
        Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        boolean shift = random.nextInt(6) == 0;
        boolean control = random.nextInt(6) == 0;
        boolean alt = random.nextInt(6) == 0;
        boolean meta = random.nextInt(12) == 0;
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, alt, meta));
        if (code.isLetterKey() || code.isDigitKey() || code == KeyCode.SPACE) {
            String letter = code == KeyCode.SPACE ? " " : code.getChar().toLowerCase(java.util.Locale.ROOT);
            Event.fireEvent(
                    owner, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, shift, control, alt, meta));
        }
        Event.fireEvent(
                owner, new KeyEvent(KeyEvent.KEY_RELEASED, "", code.getName(), code, shift, control, alt, meta));
    }

    /** The topmost node there that can be touched. */
    private static Node at(Node node, Point2D point) {
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Node child = children.get(i);
                Point2D local = child.sceneToLocal(point);
                boolean clipped = child.getClip() != null && !child.getClip().contains(local);
                if (child.isVisible()
                        && !child.isMouseTransparent()
                        && !child.isDisabled()
                        && !clipped
                        && child.getBoundsInLocal().contains(local)) {
                    Node found = at(child, point);
                    // A pane without a background lets what is below it be touched.
                    if (found != child || child.contains(local)) {
                        return found;
                    }
                }
            }
        }
        return node;
    }
}
