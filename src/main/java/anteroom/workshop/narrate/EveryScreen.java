package anteroom.workshop.narrate;

import anteroom.content.Edition;
import anteroom.kiosk.session.Screen;
import java.util.ArrayList;
import java.util.List;

/** Every place of a kiosk at which a patient can be. */
public final class EveryScreen {
    private EveryScreen() {}

    public static List<Screen> all(Edition edition) {
        List<Screen> places = new ArrayList<>(List.of(
                new Screen.Home(),
                new Screen.Ask(),
                new Screen.Browse(),
                new Screen.ShowStaff(),
                new Screen.Help(),
                new Screen.CalmMinute(),
                new Screen.TakeHome(),
                new Screen.TakeCode(Screen.Code.RULES),
                new Screen.MyQuestions(),
                new Screen.CommonQuestions(),
                new Screen.Companion()));
        edition.topics().forEach(topic -> places.add(new Screen.CommonAbout(topic.id())));
        for (int i = 0; i < edition.takeHome().recalls().size(); i++) {
            places.add(new Screen.Recall(i, -1));
            places.add(new Screen.Recall(i, 0));
            places.add(new Screen.ShowRecall(i));
        }
        edition.topics().forEach(topic -> {
            for (int i = 0; i < topic.cards().size(); i++) {
                places.add(new Screen.OnCard(topic.id(), i));
            }
            places.add(new Screen.TopicEnd(topic.id()));
        });
        places.add(new Screen.VisitPath());
        for (int i = 0; i < edition.visit().stages().size(); i++) {
            places.add(new Screen.OnVisit(i));
        }
        edition.categories().forEach(category -> places.add(new Screen.InCategory(category.id())));
        edition.questions().forEach(question -> places.add(new Screen.OnAnswer(question.id())));
        return places;
    }
}
