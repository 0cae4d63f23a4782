package anteroom.kiosk.home;

import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import java.util.List;

/** What stands on the first screen: the five topics that patients ask for most, then the rest. */
public final class HomeModel {
    private static final int ASKED_FOR = 5;

    /** Behind the red button on every screen, and so not a tile as well. */
    public static final String HELP_TOPIC = "need-help-now";

    private final Edition edition;
    private final NavigationHistory journey;

    public HomeModel(Edition edition, NavigationHistory journey) {
        this.edition = edition;
        this.journey = journey;
    }

    // Properties

    List<Topic> askedFor() {
        return topics().subList(0, Math.min(ASKED_FOR, topics().size()));
    }

    List<Topic> others() {
        return topics().subList(Math.min(ASKED_FOR, topics().size()), topics().size());
    }

    /** How many of a topic's cards this patient has had on the screen. */
    int seen(Topic topic) {
        return (int) topic.cards().stream()
                .map(Card::id)
                .filter(journey.seenCards()::contains)
                .count();
    }

    private List<Topic> topics() {
        return edition.topics().stream()
                .filter(topic -> !topic.id().equals(HELP_TOPIC))
                .toList();
    }

    // Commands

    void open(Topic topic) {
        journey.open(new Screen.OnCard(topic.id(), 0));
    }

    void ask() {
        journey.open(new Screen.Ask());
    }
}
