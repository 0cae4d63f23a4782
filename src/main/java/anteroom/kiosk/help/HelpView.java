package anteroom.kiosk.help;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Four large choices, each of which says first what to do now; below them calm, and the help topic's cards. */
public final class HelpView extends StackPane {
    /** @param topic the topic that tells about help, if the pack has one */
    public HelpView(
            Edition edition, Optional<Topic> topic, NavigationHistory journey, InterfaceText words, Scale scale) {
        getStyleClass().add("help-now");
        double gap = scale.px(Scale.GAP);
        List<TapButton> choices = edition.help().stream()
                .flatMap(id -> edition.question(id).stream())
                .map(question -> choice(question, journey))
                .toList();
        WrappingRows rows = new WrappingRows(scale.portrait() ? 1 : 2, true, gap, choices);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox box = new VBox(rows);
        box.setSpacing(gap);
        TapButton calm = new TapButton(
                words.of("home.calm"), () -> journey.open(new Screen.CalmMinute()), Styles.MAIN, Styles.CALM);
        box.getChildren()
                .add(new WrappingRows(
                        2,
                        true,
                        gap,
                        topic.map(about -> List.of(
                                        calm,
                                        new TapButton(
                                                words.of("help.more"),
                                                () -> journey.open(new Screen.OnCard(about.id(), 0)),
                                                Styles.MAIN)))
                                .orElse(List.of(calm))));
        getChildren().add(new Scroller(box, words));
    }

    private static TapButton choice(Question question, NavigationHistory journey) {
        return new TapButton(
                question.question(),
                () -> journey.open(new Screen.OnAnswer(question.id())),
                Styles.MAIN,
                Styles.URGENT,
                "choice");
    }
}
