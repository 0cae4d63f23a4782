package anteroom.kiosk.session;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Where the patient is, how they came there, and what they have seen on this visit. */
public final class NavigationHistory {
    /** Somebody who wanders from answer to answer all day must not fill the memory. */
    private static final int LONGEST_TRAIL = 50;

    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Attract());
    private final ObservableSet<String> seenCards = FXCollections.observableSet();
    private final Deque<Step> trail = new ArrayDeque<>();
    private Screen opened = new Screen.Attract();
    private boolean visitSeen;
    private boolean turned;
    private double farOn;

    /**
     * A place that was left, to return to.
     *
     * @param opened the place that was opened then, before any turn
     * @param farOn to which of its pages somebody had turned, as the share of them that comes before it
     */
    private record Step(Screen screen, Screen opened, double farOn) {}

    // Properties

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public Screen screen() {
        return screen.get();
    }

    /** Ids of the cards that have been on the screen since the visit began. */
    public ObservableSet<String> seenCards() {
        return FXCollections.unmodifiableObservableSet(seenCards);
    }

    /** Whether the path of the visit, or a stage of it, has been on the screen since the visit began. */
    public boolean visitSeen() {
        return visitSeen;
    }

    /** Whether the place was opened, and is none that was turned to from there. */
    public boolean isOpened() {
        return screen().equals(opened);
    }

    /** Whether the screen was turned to as a neighbour of the one before, and neither opened nor returned to. */
    public boolean turned() {
        return turned;
    }

    /** To which of the pages of the place somebody has turned: the share of them that comes before it. */
    public double farOn() {
        return farOn;
    }

    // Commands

    /** Goes somewhere new; {@link #back()} returns to where this was called. Going where one is does nothing. */
    public void open(Screen next) {
        if (next.equals(screen())) {
            return;
        }
        trail.push(new Step(screen(), opened, farOn));
        if (trail.size() > LONGEST_TRAIL) {
            trail.removeLast();
        }
        arrive(next);
    }

    /** Turns to a neighbouring place, such as the next card; {@link #back()} forgets the place that was left. */
    public void turnTo(Screen next) {
        show(next, true, 0);
    }

    /** Somebody has turned to a page of a place; of one that they have left nothing is kept. */
    public void turnedTo(Screen place, double page) {
        if (place.equals(screen())) {
            farOn = page;
        }
    }

    /** Returns to where this place was opened from, at the page that was left. */
    public void back() {
        if (trail.isEmpty()) {
            arrive(new Screen.Home());
        } else {
            Step step = trail.pop();
            opened = step.opened();
            show(step.screen(), false, step.farOn());
        }
    }

    public void home() {
        trail.clear();
        arrive(new Screen.Home());
    }

    public void saw(String card) {
        seenCards.add(card);
    }

    /** Forgets the visit and waits for somebody else. */
    public void end() {
        trail.clear();
        seenCards.clear();
        visitSeen = false;
        arrive(new Screen.Attract());
    }

    private void arrive(Screen next) {
        opened = next;
        show(next, false, 0);
    }

    private void show(Screen next, boolean neighbour, double page) {
        turned = neighbour;
        farOn = page;
        visitSeen |= next instanceof Screen.VisitPath || next instanceof Screen.OnVisit;
        screen.set(next);
    }
}
