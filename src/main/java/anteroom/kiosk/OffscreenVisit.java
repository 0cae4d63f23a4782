package anteroom.kiosk;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/**
 * Builds and draws every kind of screen in a scene that is in no window, so that the code, fonts and styles that they
 * need are ready. To be used on the toolkit's thread.
 */
final class OffscreenVisit {
    private Kiosk kiosk;
    private Scene scene;
    private WritableImage image;

    /**
     * The steps of a visit, each of some milliseconds once the code is warm.
     *
     * @param building builds the kiosk, which nobody else uses
     * @param width of the screen, in px
     * @param height of the screen, in px
     */
    static Iterator<Runnable> steps(Supplier<Kiosk> building, Edition edition, int width, int height) {
        OffscreenVisit visit = new OffscreenVisit();
        Stream<Runnable> screens = moves(edition).stream()
                .flatMap(move -> Stream.<Runnable>of(
                        () -> move.accept(visit.kiosk),
                        () -> visit.scene.getRoot().applyCss(),
                        () -> visit.scene.getRoot().layout(),
                        () -> visit.scene.snapshot(visit.image)));
        return Stream.concat(Stream.of(() -> visit.begin(building.get(), width, height)), screens)
                .iterator();
    }

    /** The waiting picture, a walk past one screen of each kind, and a search. */
    static List<Consumer<Kiosk>> moves(Edition edition) {
        List<Screen> places = new ArrayList<>();
        places.add(new Screen.Home());
        Topic topic = edition.topics().get(0);
        for (int i = 0; i < Math.min(2, topic.cards().size()); i++) {
            places.add(new Screen.OnCard(topic.id(), i));
        }
        places.add(new Screen.TopicEnd(topic.id()));
        places.add(new Screen.VisitPath());
        places.add(new Screen.OnVisit(0));
        places.add(new Screen.Browse());
        places.add(new Screen.InCategory(edition.categories().get(0).id()));
        Question question = edition.questions().findFirst().orElseThrow();
        places.add(new Screen.OnAnswer(question.id()));
        places.add(new Screen.Help());
        places.add(new Screen.CalmMinute());
        places.add(new Screen.TakeHome());
        places.add(new Screen.Ask());
        List<Consumer<Kiosk>> moves = new ArrayList<>();
        places.forEach(place -> moves.add(kiosk -> kiosk.session().navigation().open(place)));
        moves.add(kiosk -> kiosk.questions().queryProperty().set(question.question()));
        moves.add(kiosk -> kiosk.session().end());
        return moves;
    }

    private void begin(Kiosk built, int width, int height) {
        kiosk = built;
        scene = kiosk.scene(width, height);
        image = new WritableImage(width, height);
    }
}
