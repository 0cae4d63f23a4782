package anteroom.kiosk.home;

import anteroom.content.CalmExercise;
import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.content.Visit;
import anteroom.content.VisitStage;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What stands on the first screen: the topics in the order of the pack, and the visit after the first of them.
 *
 * @param shown the edition that is
 */
public record HomeModel(Supplier<Edition> shown, NavigationHistory navigation) {
    /** Behind the red button on every screen, and so not a tile as well. */
    public static final String HELP_TOPIC = "need-help-now";

    /**
     * A tile and where it leads.
     *
     * @param summary empty where the title says it all
     * @param tone names the tones that it has
     * @param seen how many of its pages this patient has had on the screen
     * @param pages 0 where they are not counted
     */
    record Door(
            String title, String summary, String art, String alt, String tone, int seen, int pages, Screen leadsTo) {}

    // Properties

    List<Door> doors() {
        Edition edition = shown.get();
        List<Door> doors = new ArrayList<>();
        edition.topics().stream()
                .filter(topic -> !topic.id().equals(HELP_TOPIC))
                .forEach(topic -> doors.add(door(topic)));
        doors.add(Math.min(1, doors.size()), visit());
        return doors;
    }

    /** The way to the calm minute, where it is a tile. */
    Door calm() {
        CalmExercise calm = shown.get().calm();
        return new Door(calm.title(), "", calm.art(), calm.alt(), "calm", 0, 0, new Screen.CalmMinute());
    }

    /** The way of somebody who came with the patient. */
    Door companion(String title) {
        return new Door(title, "", "someone-with-you", title, "aftercare", 0, 0, new Screen.Companion());
    }

    private Door door(Topic topic) {
        int seen = (int) topic.cards().stream()
                .map(Card::id)
                .filter(navigation.seenCards()::contains)
                .count();
        return new Door(
                topic.title(),
                topic.summary(),
                topic.art(),
                topic.alt(),
                topic.id(),
                seen,
                topic.cards().size(),
                new Screen.OnCard(topic.id(), 0));
    }

    private Door visit() {
        Visit visit = shown.get().visit();
        VisitStage arrival = visit.stages().get(0);
        return new Door(visit.title(), "", arrival.art(), arrival.alt(), "visit", 0, 0, new Screen.VisitPath());
    }

    // Commands

    void open(Screen screen) {
        navigation.open(screen);
    }
}
