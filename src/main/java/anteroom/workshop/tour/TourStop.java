package anteroom.workshop.tour;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * One picture of the tour.
 *
 * @param name speaks for itself, and becomes the file's name
 * @param go brings a walker, whose visit has just begun, to what the picture shows
 * @param opens whether that opens a screen and does nothing else
 */
public record TourStop(String name, Consumer<TourWalker> go, boolean opens) {
    TourStop(String name, Consumer<TourWalker> go) {
        this(name, go, false);
    }

    /** Every screen and state, in the order of a walk. */
    public static List<TourStop> all(Edition edition) {
        List<TourStop> stops = new ArrayList<>();
        stops.add(new TourStop("attract", TourWalker::leave));
        stops.add(new TourStop("attract-a-minute-later", walker -> {
            walker.leave();
            walker.stay(Duration.ofMinutes(1));
        }));
        stops.addAll(home(edition));
        for (Topic topic : edition.topics()) {
            for (int i = 0; i < topic.cards().size(); i++) {
                stops.add(at(topic.id() + "-" + topic.cards().get(i).id(), new Screen.OnCard(topic.id(), i)));
            }
            stops.add(at(topic.id() + "-end", new Screen.TopicEnd(topic.id())));
        }
        stops.addAll(notes(edition));
        stops.add(at("visit", new Screen.VisitPath()));
        for (int i = 0; i < edition.visit().stages().size(); i++) {
            stops.add(at("visit-" + edition.visit().stages().get(i).id(), new Screen.OnVisit(i)));
        }
        stops.addAll(asking());
        edition.categories().forEach(category -> {
            stops.add(at("category-" + category.id(), new Screen.InCategory(category.id())));
            category.questions()
                    .forEach(question -> stops.add(at("answer-" + question.id(), new Screen.OnAnswer(question.id()))));
        });
        stops.addAll(takingAlong(edition));
        stops.add(at("help", new Screen.Help()));
        stops.add(at("calm-minute", new Screen.CalmMinute()));
        stops.add(new TourStop("calm-minute-over", walker -> {
            walker.open(new Screen.CalmMinute());
            walker.press(".stop");
        }));
        stops.add(at("calm-sources", new Screen.CalmSources()));
        stops.add(new TourStop("idle-warning", TourWalker::stayStillUntilWarned));
        stops.addAll(aloud(edition));
        stops.addAll(staff());
        return stops;
    }

    /** A few, once more in the language that the button leads to. */
    static List<TourStop> changingLanguage(Edition edition) {
        String first = edition.topics().get(0).id();
        return Stream.of(new Screen.Home(), new Screen.OnCard(first, 0), new Screen.Ask(), new Screen.Help())
                .map(place -> new TourStop(
                        "other-language-" + place.getClass().getSimpleName().toLowerCase(Locale.ROOT), walker -> {
                            walker.open(place);
                            walker.changeLanguage();
                        }))
                .toList();
    }

    private static List<TourStop> home(Edition edition) {
        String first = edition.topics().get(0).id();
        return List.of(
                new TourStop("home", walker -> {}),
                new TourStop("home-with-what-was-seen", walker -> {
                    walker.open(new Screen.OnCard(first, 0));
                    walker.turnTo(new Screen.OnCard(first, 1));
                    walker.goHome();
                }),
                new TourStop("home-by-keys", walker -> walker.press(KeyCode.TAB)));
    }

    /** What opens within a page: where it comes from, and what a hard word means. */
    private static List<TourStop> notes(Edition edition) {
        List<Screen.OnCard> cards = edition.topics().stream()
                .flatMap(topic -> IntStream.range(0, topic.cards().size())
                        .mapToObj(index -> new Screen.OnCard(topic.id(), index)))
                .toList();
        return List.of(
                new TourStop("note-sources", walker -> {
                    walker.open(cards.get(0));
                    walker.pageTo(".sources-door");
                    walker.press(".sources-door");
                }),
                new TourStop("note-meaning", walker -> {
                    walker.openWhereThereIs(".hyperlink", cards);
                    walker.press(".hyperlink");
                }));
    }

    private static List<TourStop> asking() {
        return List.of(
                at("ask", new Screen.Ask()),
                at("browse", new Screen.Browse()),
                asked("ask-can-i-drive", "can i drive home"),
                asked("ask-urgent", "i want to die"),
                asked("ask-nothing-found", "what is the wifi password"),
                new TourStop("show-staff", walker -> {
                    walker.ask("what is the wifi password");
                    walker.open(new Screen.ShowStaff());
                }));
    }

    private static List<TourStop> takingAlong(Edition edition) {
        List<String> questions = edition.questions()
                .filter(question -> !question.urgent())
                .map(Question::id)
                .limit(4)
                .toList();
        Consumer<TourWalker> keepThree = walker -> questions.stream().limit(3).forEach(id -> {
            walker.open(new Screen.OnAnswer(id));
            walker.press(".star");
        });
        List<TourStop> stops = new ArrayList<>(List.of(
                at("take-home", new Screen.TakeHome()),
                at("take-code", new Screen.TakeCode(Screen.Code.RULES)),
                at("take-address", new Screen.TakeCode(Screen.Code.ADDRESS)),
                at("take-page", new Screen.TakePage(false)),
                new TourStop("take-page-needs-help", walker -> {
                    walker.open(new Screen.TakePage(false));
                    walker.press(".next");
                }),
                at("recall", new Screen.Recall(0, -1)),
                at("recall-told", new Screen.Recall(0, 0)),
                at("recall-shown", new Screen.ShowRecall(0)),
                at("my-questions-none-yet", new Screen.MyQuestions()),
                at("common-questions", new Screen.CommonQuestions()),
                at(
                        "common-questions-about",
                        new Screen.CommonAbout(edition.topics().get(0).id())),
                kept("my-questions", keepThree, new Screen.MyQuestions()),
                kept("my-questions-shown", keepThree, new Screen.ShowQuestions()),
                kept("my-questions-code", keepThree, new Screen.TakeCode(Screen.Code.QUESTIONS)),
                new TourStop("my-questions-a-fourth", walker -> {
                    keepThree.accept(walker);
                    walker.open(new Screen.OnAnswer(questions.get(3)));
                    walker.press(".star");
                }),
                at("companion", new Screen.Companion())));
        if (edition.takeHome().recalls().isEmpty()) {
            stops.removeIf(stop -> stop.name().startsWith("recall"));
        }
        return stops;
    }

    private static TourStop kept(String name, Consumer<TourWalker> keep, Screen place) {
        return new TourStop(name, walker -> {
            keep.accept(walker);
            walker.open(place);
        });
    }

    private static List<TourStop> aloud(Edition edition) {
        return List.of(
                new TourStop("home-read-aloud", walker -> walker.press(KeyCode.F1)),
                new TourStop("card-read-aloud", walker -> {
                    walker.open(new Screen.OnCard(edition.topics().get(0).id(), 0));
                    walker.press(KeyCode.F1);
                    // Past title, position and picture, so that a line of words is lit.
                    walker.listenFrom(3);
                }));
    }

    /** What only those see who work here. */
    private static List<TourStop> staff() {
        List<TourStop> stops = new ArrayList<>();
        stops.add(new TourStop("staff-pin", TourWalker::knock));
        stops.add(new TourStop("staff-pin-missed", TourWalker::missPin));
        String pages = "menu shown counts values value:phone screen hours volume printer pin locks restart leave";
        for (String page : pages.split(" ")) {
            stops.add(new TourStop("staff-page-" + page.replace(':', '-'), walker -> walker.openStaff(page)));
        }
        stops.add(new TourStop("staff-cleaning", walker -> {
            walker.openStaff("menu");
            walker.press(".clean");
        }));
        return stops;
    }

    private static TourStop at(String name, Screen place) {
        return new TourStop(name, walker -> walker.open(place), true);
    }

    private static TourStop asked(String name, String query) {
        return new TourStop(name, walker -> {
            walker.open(new Screen.Ask());
            walker.ask(query);
        });
    }
}
