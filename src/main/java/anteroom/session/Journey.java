package anteroom.session;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Where the patient is, how they came there, and what they have seen on this visit. */
public final class Journey {
    /** Somebody who wanders from answer to answer all day must not fill the memory. */
    private static final int LONGEST_TRAIL = 50;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Attract());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
    private final ObservableSet<String> seenCards = FXCollections.observableSet();
    private final Deque<Place> trail = new ArrayDeque<>();

    // Properties

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Ids of the cards that have been on the screen since the visit began. */
    public ObservableSet<String> seenCards() {
        return FXCollections.unmodifiableObservableSet(seenCards);
    }

    // Commands

    /** Goes somewhere new; {@link #back()} returns to where this was called. Going where one is does nothing. */
    public void open(Place next) {
        if (next.equals(place())) {
            return;
        }
        trail.push(place());
        if (trail.size() > LONGEST_TRAIL) {
            trail.removeLast();
        }
        show(next);
    }

    /** Turns to a neighbouring place, such as the next card; {@link #back()} forgets the place that was left. */
    public void turnTo(Place next) {
        show(next);
    }

    /** Returns to where this place was opened from. */
    public void back() {
        show(trail.isEmpty() ? new Place.Home() : trail.pop());
    }

    public void home() {
        trail.clear();
        show(new Place.Home());
    }

    public void saw(String card) {
        seenCards.add(card);
    }

    /** Forgets the visit and waits for somebody else. */
    public void end() {
        trail.clear();
        seenCards.clear();
        show(new Place.Attract());
    }

    private void show(Place next) {
        place.set(next);
        canGoBack.set(!(next instanceof Place.Attract) && !(next instanceof Place.Home));
    }
}
