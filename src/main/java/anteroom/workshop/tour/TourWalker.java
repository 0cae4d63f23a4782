package anteroom.workshop.tour;

import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.staff.DemoStaffActions;
import anteroom.kiosk.staff.PinGuard;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Somebody who walks through a kiosk: opens places, presses what is there, types, and waits. */
public final class TourWalker {
    /** No card has more. */
    private static final int MOST_PAGES = 20;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Kiosk kiosk;
    private final DemoStaffActions actions;
    private final Scene scene;
    private final AtomicLong nanoClock;

    TourWalker(Kiosk kiosk, DemoStaffActions actions, Scene scene, AtomicLong nanoClock) {
        this.kiosk = kiosk;
        this.actions = actions;
        this.scene = scene;
        this.nanoClock = nanoClock;
    }

    /** Touches the glass where nothing is: whoever walked here before may have used keys. */
    public void touch() {
        EventType<MouseEvent> type = MouseEvent.MOUSE_PRESSED;
        MouseButton finger = MouseButton.PRIMARY;
        MouseEvent press = new MouseEvent(
                type, 0, 0, 0, 0, finger, 1, false, false, false, false, true, false, false, false, false, true, null);
        scene.getRoot().fireEvent(press);
    }

    void open(Screen screen) {
        kiosk.session().navigation().open(screen);
    }

    void turnTo(Screen screen) {
        kiosk.session().navigation().turnTo(screen);
    }

    void changeLanguage() {
        kiosk.languages().chooseOther();
    }

    void goHome() {
        kiosk.session().navigation().home();
    }

    void leave() {
        kiosk.session().end();
    }

    void ask(String query) {
        kiosk.questions().queryProperty().set(query);
    }

    /**
     * Presses the first button that a selector finds.
     *
     * @throws IllegalStateException if there is none
     */
    void press(String selector) {
        if (!(scene.lookup(selector) instanceof ButtonBase button)) {
            throw new IllegalStateException("there is no " + selector + " to press");
        }
        button.fire();
    }

    public void press(KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            KeyEvent event = new KeyEvent(type, "", "", key, false, false, false, false);
            (scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner()).fireEvent(event);
        }
    }

    /** Goes to the first of these places that shows something. */
    void openWhereThereIs(String selector, List<? extends Screen> places) {
        for (Screen screen : places) {
            open(screen);
            if (scene.lookup(selector) != null) {
                return;
            }
        }
        throw new IllegalStateException("there is no " + selector + " anywhere");
    }

    /** Hears the rest of the screen, from a line of it on. */
    void listenFrom(int line) {
        Narrator narrator = kiosk.narrator();
        narrator.aloud().read(narrator.script().stream().skip(line).toList());
    }

    /** Goes behind the staff's PIN, to one of their pages. */
    void openStaff(String page) {
        while (actions.guard().phase() == PinGuard.Phase.WAITING) {
            stay(SECOND);
        }
        actions.letIn();
        open(new Screen.Staff(page));
    }

    /** Goes to the pad in front of the staff's pages. */
    void knock() {
        open(new Screen.Staff("menu"));
    }

    void missPin() {
        knock();
        actions.miss();
    }

    /** Waits until nobody wipes the screen any more. */
    void waitUntilClean() {
        Node cleaning = scene.lookup(".cleaning");
        while (cleaning.isVisible()) {
            stay(SECOND);
        }
    }

    void stay(Duration time) {
        nanoClock.addAndGet(time.toNanos());
        kiosk.tick();
    }

    /** Touches nothing until the kiosk asks whether anybody is there. */
    public void stayStillUntilWarned() {
        while (!kiosk.session().idle().warning()) {
            stay(SECOND);
        }
    }

    /** Turns pages until something of this kind stands on one. */
    void pageTo(String selector) {
        for (int page = 0; page < MOST_PAGES && scene.lookup(selector) == null; page++) {
            press(KeyCode.RIGHT);
        }
    }
}
