package anteroom.shell;

import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.session.Journey;
import anteroom.session.Place;
import java.util.Optional;

/** What Back and Next mean at each place: cards and stages turn like pages, everything else opens and closes. */
public final class Navigator {
    private final Journey journey;
    private final Edition edition;

    public Navigator(Journey journey, Edition edition) {
        this.journey = journey;
        this.edition = edition;
    }

    // Properties

    /** Where Next leads, empty where there is no next page. */
    public Optional<Place> next(Place place) {
        if (place instanceof Place.OnCard card) {
            int last = topic(card.topic()).cards().size() - 1;
            return Optional.of(
                    card.index() < last
                            ? new Place.OnCard(card.topic(), card.index() + 1)
                            : new Place.TopicEnd(card.topic()));
        }
        if (place instanceof Place.OnVisit visit
                && visit.stage() < edition.visit().stages().size() - 1) {
            return Optional.of(new Place.OnVisit(visit.stage() + 1));
        }
        return Optional.empty();
    }

    /** The page before this one, empty where Back leaves. */
    public Optional<Place> previous(Place place) {
        if (place instanceof Place.OnCard card && card.index() > 0) {
            return Optional.of(new Place.OnCard(card.topic(), card.index() - 1));
        }
        if (place instanceof Place.TopicEnd end) {
            return Optional.of(
                    new Place.OnCard(end.topic(), topic(end.topic()).cards().size() - 1));
        }
        if (place instanceof Place.OnVisit visit && visit.stage() > 0) {
            return Optional.of(new Place.OnVisit(visit.stage() - 1));
        }
        return Optional.empty();
    }

    /** Which page of how many this is, empty where there are no pages. */
    public Optional<Position> position(Place place) {
        if (place instanceof Place.OnCard card) {
            return Optional.of(
                    new Position(card.index(), topic(card.topic()).cards().size()));
        }
        if (place instanceof Place.OnVisit visit) {
            return Optional.of(
                    new Position(visit.stage(), edition.visit().stages().size()));
        }
        return Optional.empty();
    }

    /** The topic that lends its colours to a place. */
    public Optional<Topic> topicOf(Place place) {
        if (place instanceof Place.OnCard card) {
            return edition.topic(card.topic());
        }
        return place instanceof Place.TopicEnd end ? edition.topic(end.topic()) : Optional.empty();
    }

    // Commands

    public void goNext() {
        turn(true);
    }

    public void goBack() {
        if (journey.place() instanceof Place.Attract || journey.place() instanceof Place.Home) {
            return;
        }
        previous(journey.place()).ifPresentOrElse(journey::turnTo, journey::back);
    }

    public void goHome() {
        if (!(journey.place() instanceof Place.Attract)) {
            journey.home();
        }
    }

    public void openHelp() {
        journey.open(new Place.Help());
    }

    /** Turns to the next or the previous page, and says whether there was one. */
    public boolean turn(boolean forward) {
        Optional<Place> page = forward ? next(journey.place()) : previous(journey.place());
        page.ifPresent(journey::turnTo);
        return page.isPresent();
    }

    private Topic topic(String id) {
        return edition.topic(id).orElseThrow(() -> new IllegalArgumentException("no topic " + id));
    }

    /**
     * @param index from 0
     * @param count how many there are
     */
    public record Position(int index, int count) {}
}
