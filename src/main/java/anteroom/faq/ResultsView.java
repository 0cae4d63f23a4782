package anteroom.faq;

import anteroom.content.Question;
import anteroom.search.Found;
import anteroom.search.Hit;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Tile;
import anteroom.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What the words in the field found; the categories while there are none; a way on when nothing fits. */
final class ResultsView extends StackPane {
    private static final int SHOWN = 6;

    private final QuestionsModel model;
    private final Words words;
    private final Scale scale;

    ResultsView(QuestionsModel model, Words words, Scale scale) {
        this.model = model;
        this.words = words;
        this.scale = scale;
        getStyleClass().add("results");
        setMinHeight(0);
        model.foundProperty().addListener((p, o, found) -> show(found));
        show(model.found());
    }

    private void show(Found found) {
        List<Node> shown = new ArrayList<>();
        if (model.query().isBlank()) {
            shown.add(new Prose(words.of("ask.hint")));
            shown.add(browse());
        } else if (found.hits().isEmpty()) {
            shown.add(new Prose(words.of("ask.none")));
            shown.add(
                    new TapButton(words.of("ask.show-staff"), model::showStaff, Styles.MAIN, Styles.PRIMARY, "staff"));
            shown.add(browse());
        } else {
            shown.addAll(answers(found));
        }
        boolean answers = !found.hits().isEmpty();
        Rows rows = new Rows(scale.portrait() && answers ? 1 : 3, answers, scale.px(Scale.GAP), shown);
        getChildren().setAll(new Scroller(new VBox(rows), words));
    }

    private TapButton browse() {
        return new TapButton(words.of("ask.browse"), model::browse, Styles.MAIN, "browse");
    }

    private List<Node> answers(Found found) {
        List<Node> tiles = new ArrayList<>();
        for (Hit hit : found.hits().subList(0, Math.min(SHOWN, found.hits().size()))) {
            Optional<Question> question = model.question(hit.id());
            question.ifPresent(asked -> {
                TextFlow flow = marked(asked.question(), hit.marks());
                flow.setMinHeight(0);
                Tile tile = new Tile(asked.question(), flow, () -> model.open(asked.id()), Styles.MAIN, "answer");
                if (asked.urgent()) {
                    tile.getStyleClass().add(Styles.URGENT);
                }
                tiles.add(tile);
            });
        }
        return tiles;
    }

    /** The question's words, those that were typed in a style of their own (heavier and underlined, not only coloured). */
    private static TextFlow marked(String text, List<Hit.Mark> marks) {
        TextFlow flow = new TextFlow();
        int from = 0;
        for (Hit.Mark mark : marks) {
            if (mark.start() < from || mark.end() > text.length()) {
                continue;
            }
            if (mark.start() > from) {
                flow.getChildren().add(new Text(text.substring(from, mark.start())));
            }
            Text hit = new Text(text.substring(mark.start(), mark.end()));
            hit.getStyleClass().add("hit");
            flow.getChildren().add(hit);
            from = mark.end();
        }
        if (from < text.length()) {
            flow.getChildren().add(new Text(text.substring(from)));
        }
        return flow;
    }
}
