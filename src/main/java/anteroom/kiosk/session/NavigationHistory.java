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
    private final Deque<Screen> trail = new ArrayDeque<>();
    private boolean visitSeen;

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

    // Commands

    /** Goes somewhere new; {@link #back()} returns to where this was called. Going where one is does nothing. */
    public void open(Screen next) {
        if (next.equals(screen())) {
            return;
        }
        trail.push(screen());
        if (trail.size() > LONGEST_TRAIL) {
            trail.removeLast();
        }
        show(next);
    }

    /** Turns to a neighbouring place, such as the next card; {@link #back()} forgets the place that was left. */
    public void turnTo(Screen next) {
        show(next);
    }

    /** Returns to where this place was opened from. */
    public void back() {
        show(trail.isEmpty() ? new Screen.Home() : trail.pop());
    }

    public void home() {
        trail.clear();
        show(new Screen.Home());
    }

    public void saw(String card) {
        seenCards.add(card);
    }

    /** Forgets the visit and waits for somebody else. */
    public void end() {
        trail.clear();
        seenCards.clear();
        visitSeen = false;
        show(new Screen.Attract());
    }

    private void show(Screen next) {
        visitSeen |= next instanceof Screen.VisitPath || next instanceof Screen.OnVisit;
        screen.set(next);
    }
}
