package anteroom.tour;

import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.session.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/**
 * One picture of the tour.
 *
 * @param name speaks for itself, and becomes the file's name
 * @param go brings a walker, whose visit has just begun, to what the picture shows
 */
public record Stop(String name, Consumer<Walker> go) {
    /** Every screen and state, in the order of a walk. */
    public static List<Stop> all(Edition edition) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("attract", Walker::leave));
        stops.add(new Stop("attract-a-minute-later", walker -> {
            walker.leave();
            walker.stay(Duration.ofMinutes(1));
        }));
        stops.addAll(home(edition));
        for (Topic topic : edition.topics()) {
            for (int i = 0; i < topic.cards().size(); i++) {
                int index = i;
                stops.add(at(topic.id() + "-" + topic.cards().get(i).id(), new Place.OnCard(topic.id(), index)));
            }
            stops.add(at(topic.id() + "-end", new Place.TopicEnd(topic.id())));
        }
        stops.addAll(notes(edition));
        for (int i = 0; i < edition.visit().stages().size(); i++) {
            stops.add(at("visit-" + edition.visit().stages().get(i).id(), new Place.OnVisit(i)));
        }
        stops.addAll(asking());
        edition.categories().forEach(category -> {
            stops.add(at("category-" + category.id(), new Place.InCategory(category.id())));
            category.questions()
                    .forEach(question -> stops.add(at("answer-" + question.id(), new Place.OnAnswer(question.id()))));
        });
        stops.add(at("help", new Place.Help()));
        stops.add(at("calm-minute", new Place.CalmMinute()));
        stops.add(new Stop("idle-warning", Walker::stayStillUntilWarned));
        stops.addAll(aloud(edition));
        stops.addAll(staff());
        return stops;
    }

    private static List<Stop> home(Edition edition) {
        String first = edition.topics().get(0).id();
        return List.of(
                new Stop("home", walker -> {}),
                new Stop("home-with-what-was-seen", walker -> {
                    walker.open(new Place.OnCard(first, 0));
                    walker.turnTo(new Place.OnCard(first, 1));
                    walker.goHome();
                }),
                new Stop("home-by-keys", walker -> walker.press(KeyCode.TAB)));
    }

    /** What opens within a page: where it comes from, and what a hard word means. */
    private static List<Stop> notes(Edition edition) {
        List<Place.OnCard> cards = edition.topics().stream()
                .flatMap(topic ->
                        IntStream.range(0, topic.cards().size()).mapToObj(index -> new Place.OnCard(topic.id(), index)))
                .toList();
        return List.of(
                new Stop("note-sources", walker -> {
                    walker.open(cards.get(0));
                    walker.press(".sources-door");
                }),
                new Stop("note-meaning", walker -> {
                    walker.openWhereThereIs(".hyperlink", cards);
                    walker.press(".hyperlink");
                }));
    }

    private static List<Stop> asking() {
        return List.of(
                at("ask", new Place.Ask()),
                at("browse", new Place.Browse()),
                asked("ask-can-i-drive", "can i drive home"),
                asked("ask-urgent", "i want to die"),
                asked("ask-nothing-found", "what is the wifi password"),
                new Stop("show-staff", walker -> {
                    walker.ask("what is the wifi password");
                    walker.open(new Place.ShowStaff());
                }));
    }

    private static List<Stop> aloud(Edition edition) {
        return List.of(
                new Stop("home-read-aloud", walker -> walker.press(KeyCode.F1)), new Stop("card-read-aloud", walker -> {
                    walker.open(new Place.OnCard(edition.topics().get(0).id(), 0));
                    walker.press(KeyCode.F1);
                    // Past title, position and picture, so that a line of words is lit.
                    walker.listenFrom(3);
                }));
    }

    /** What only those see who work here. */
    private static List<Stop> staff() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("staff-pin", Walker::knock));
        stops.add(new Stop("staff-pin-missed", Walker::missPin));
        for (String page : List.of(
                "menu",
                "shown",
                "counts",
                "values",
                "value:phone",
                "screen",
                "hours",
                "volume",
                "pin",
                "locks",
                "restart",
                "leave")) {
            stops.add(new Stop("staff-page-" + page.replace(':', '-'), walker -> walker.openStaff(page)));
        }
        stops.add(new Stop("staff-cleaning", walker -> {
            walker.openStaff("menu");
            walker.press(".clean");
        }));
        return stops;
    }

    private static Stop at(String name, Place place) {
        return new Stop(name, walker -> walker.open(place));
    }

    private static Stop asked(String name, String query) {
        return new Stop(name, walker -> {
            walker.open(new Place.Ask());
            walker.ask(query);
        });
    }
}
