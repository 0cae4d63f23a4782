package anteroom.tour;

import anteroom.Kiosk;
import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.session.Journey;
import anteroom.session.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One picture of the tour.
 *
 * @param name speaks for itself, and becomes the file's name
 * @param go brings a kiosk, whose visit has just begun, to what the picture shows
 */
public record Stop(String name, Consumer<Kiosk> go) {

    /** Every screen and state, in the order of a walk. */
    public static List<Stop> all(Edition edition) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("attract", kiosk -> kiosk.session().end()));
        stops.add(new Stop("home", kiosk -> {}));
        stops.add(new Stop("home-with-what-was-seen", kiosk -> {
            Journey journey = kiosk.session().journey();
            journey.open(new Place.OnCard(edition.topics().get(0).id(), 0));
            journey.turnTo(new Place.OnCard(edition.topics().get(0).id(), 1));
            journey.home();
        }));
        for (Topic topic : edition.topics()) {
            for (int i = 0; i < topic.cards().size(); i++) {
                int index = i;
                stops.add(at(topic.id() + "-" + topic.cards().get(i).id(), new Place.OnCard(topic.id(), index)));
            }
            stops.add(at(topic.id() + "-end", new Place.TopicEnd(topic.id())));
        }
        for (int i = 0; i < edition.visit().stages().size(); i++) {
            stops.add(at("visit-" + edition.visit().stages().get(i).id(), new Place.OnVisit(i)));
        }
        stops.add(at("ask", new Place.Ask()));
        stops.add(at("browse", new Place.Browse()));
        stops.add(asked("ask-can-i-drive", "can i drive home"));
        stops.add(asked("ask-urgent", "i want to die"));
        stops.add(asked("ask-nothing-found", "what is the wifi password"));
        stops.add(new Stop("show-staff", kiosk -> {
            kiosk.questions().queryProperty().set("what is the wifi password");
            kiosk.session().journey().open(new Place.ShowStaff());
        }));
        edition.categories().forEach(category -> {
            stops.add(at("category-" + category.id(), new Place.InCategory(category.id())));
            category.questions()
                    .forEach(question -> stops.add(at("answer-" + question.id(), new Place.OnAnswer(question.id()))));
        });
        stops.add(at("help", new Place.Help()));
        stops.add(at("calm-minute", new Place.CalmMinute()));
        return stops;
    }

    private static Stop at(String name, Place place) {
        return new Stop(name, kiosk -> kiosk.session().journey().open(place));
    }

    private static Stop asked(String name, String query) {
        return new Stop(name, kiosk -> {
            kiosk.session().journey().open(new Place.Ask());
            kiosk.questions().queryProperty().set(query);
        });
    }
}
