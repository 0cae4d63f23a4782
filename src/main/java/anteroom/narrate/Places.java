package anteroom.narrate;

import anteroom.content.Edition;
import anteroom.session.Place;
import java.util.ArrayList;
import java.util.List;

/** Every place of a kiosk at which a patient can be. */
public final class Places {
    private Places() {}

    public static List<Place> all(Edition edition) {
        List<Place> places = new ArrayList<>(List.of(
                new Place.Home(),
                new Place.Ask(),
                new Place.Browse(),
                new Place.ShowStaff(),
                new Place.Help(),
                new Place.CalmMinute()));
        edition.topics().forEach(topic -> {
            for (int i = 0; i < topic.cards().size(); i++) {
                places.add(new Place.OnCard(topic.id(), i));
            }
            places.add(new Place.TopicEnd(topic.id()));
        });
        for (int i = 0; i < edition.visit().stages().size(); i++) {
            places.add(new Place.OnVisit(i));
        }
        edition.categories().forEach(category -> places.add(new Place.InCategory(category.id())));
        edition.questions().forEach(question -> places.add(new Place.OnAnswer(question.id())));
        return places;
    }
}
